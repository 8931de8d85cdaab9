import { readPreference } from '../preferences/read';

/** What the keyboard can call from any screen. */
export type Summons = 'palette' | 'display' | 'next';

/** Single keys: they can all be turned off, and sleep in fields and dialogs. */
export const singleKeys = new Map<string, Summons>([
	['/', 'palette'],
	['?', 'display'],
	['n', 'next']
]);

/** Ctrl K, or ⌘ K on Apple's keyboards, where Ctrl K edits text; else a single key. */
export function summonsOf(
	{ key, ctrlKey, metaKey, altKey, target }: KeyboardEvent,
	apple: boolean
): Summons | undefined {
	if (altKey) return undefined;
	if (ctrlKey || metaKey) return key === 'k' && metaKey === apple ? 'palette' : undefined;
	const typing = (target as Element).closest('input, select, textarea, dialog');
	return typing || !areSingleKeysOn() ? undefined : singleKeys.get(key);
}

export function areSingleKeysOn(): boolean {
	return readPreference('single-keys') !== 'off';
}

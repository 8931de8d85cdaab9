import { keepPreference } from '../preferences/keep';

export const themes = ['system', 'light', 'dark'] as const;
export type Theme = (typeof themes)[number];

/** The theme on the screen. */
export function shownTheme(): Theme {
	const shown = document.documentElement.dataset['theme'];
	return themes.find((one) => one === shown) ?? 'system';
}

export function chooseTheme(theme: Theme): void {
	const { dataset } = document.documentElement;
	if (theme === 'system') delete dataset['theme'];
	else dataset['theme'] = theme;
	keepPreference('theme', theme === 'system' ? undefined : theme);
}

import { tick } from 'svelte';

/** Once the screen shows what has just changed. */
export async function focusSoon(id: string): Promise<void> {
	await tick();
	document.getElementById(id)?.focus();
}

/** Runs before the first paint, so that a chosen theme never flashes; the policy allows no inline script. */
try {
	const theme = localStorage.getItem('gan-theme');
	if (theme) document.documentElement.dataset.theme = theme;
} catch {
	/** Nothing may be kept in this browser: the device decides. */
}

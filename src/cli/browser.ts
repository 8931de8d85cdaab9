import { existsSync } from 'node:fs';
import { chromium, type Browser } from 'playwright-core';

const installed = [
	'/usr/bin/chromium',
	'/usr/bin/chromium-browser',
	'/usr/bin/google-chrome',
	'/usr/bin/microsoft-edge',
	'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
	'/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
	'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
	'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe'
];

const quiet = [
	'--disable-gpu',
	'--disable-quic',
	'--no-first-run',
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-sync'
];

/** `CHROMIUM_PATH`, else an installed browser, else the one that npm brought; else says what to do. */
export async function launchBrowser(): Promise<Browser> {
	const named = process.env['CHROMIUM_PATH'];
	if (named && !existsSync(named))
		throw new Error(`CHROMIUM_PATH names ${named}, which does not exist.`);
	const found = named ?? installed.find((path) => existsSync(path));
	if (found) return launch(found, quiet);
	return launchBundled();
}

/**
 * Brings its own system libraries only when told that it runs on the service it was made for. Its own
 * arguments stay out: with a single process, closing one person's context closes the browser.
 */
async function launchBundled(): Promise<Browser> {
	process.env['AWS_EXECUTION_ENV'] ??= 'AWS_Lambda_nodejs22.x';
	try {
		const { default: bundled } = await import('@sparticuz/chromium');
		return await launch(await bundled.executablePath(), quiet);
	} catch (error) {
		throw new Error(
			`No browser to test with. Install Chromium (Debian: apt-get install chromium), Chrome or Edge, or set CHROMIUM_PATH.\n${String(error)}`,
			{ cause: error }
		);
	}
}

function launch(executablePath: string, args: string[]): Promise<Browser> {
	return chromium.launch({ executablePath, args, chromiumSandbox: false, headless: true });
}

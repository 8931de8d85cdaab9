const common: Readonly<Record<string, string>> = {
	'x-content-type-options': 'nosniff',
	'referrer-policy': 'no-referrer',
	'cross-origin-opener-policy': 'same-origin',
	'cross-origin-embedder-policy': 'require-corp',
	'cross-origin-resource-policy': 'same-origin',
	'origin-agent-cluster': '?1',
	'permissions-policy': [
		'accelerometer',
		'autoplay',
		'browsing-topics',
		'camera',
		'display-capture',
		'encrypted-media',
		'fullscreen',
		'geolocation',
		'gyroscope',
		'hid',
		'idle-detection',
		'local-fonts',
		'magnetometer',
		'microphone',
		'midi',
		'payment',
		'publickey-credentials-get',
		'screen-wake-lock',
		'serial',
		'usb',
		'xr-spatial-tracking'
	]
		.map((feature) => `${feature}=()`)
		.join(', ')
};

/** Browsers ignore it over plain HTTP, where a server must not send it. */
export const strictTransport: Readonly<Record<string, string>> = {
	'strict-transport-security': 'max-age=63072000; includeSubDomains; preload'
};

export const unframed = "frame-ancestors 'none'";
/** A script that runs by itself, a worker, has no page to take its policy from. */
export const scriptPolicy = `default-src 'none'; script-src 'self'; connect-src 'self'; ${unframed}`;

export const cacheRules = {
	immutable: 'public, max-age=31536000, immutable',
	fresh: 'no-cache'
} as const;

export const everywhere = common;

/** The policy that Kit wrote into the page, with what only a header may say. */
export function pagePolicy(html: string): string {
	const [, own] = /<meta http-equiv="content-security-policy" content="([^"]*)"/i.exec(html) ?? [];
	return own ? `${own}; ${unframed}` : unframed;
}

export interface Sent {
	/** From the root of the site: `/fr/index.html`, `/_app/immutable/…`. */
	readonly path: string;
	/** The text of a page. */
	readonly html?: string;
	readonly secure: boolean;
}

/** The headers of one answer: `npm start` sends them, the files for other servers repeat them. */
export function headersFor({ path, html, secure }: Sent): Record<string, string> {
	const immutable = path.startsWith('/_app/immutable/');
	return {
		...common,
		...(secure ? strictTransport : {}),
		'content-security-policy': policyFor(path, html),
		'cache-control': immutable ? cacheRules.immutable : cacheRules.fresh
	};
}

function policyFor(path: string, html: string | undefined): string {
	if (html !== undefined) return pagePolicy(html);
	return path.endsWith('.js') ? scriptPolicy : unframed;
}

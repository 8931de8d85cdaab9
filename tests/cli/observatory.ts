/**
 * The table of MDN's HTTP Observatory, as mdn/mdn-http-observatory publishes it, for what a static site
 * without cookies sends over HTTPS. Bonuses count from 90 points up.
 */
export function observatoryScore(headers: Readonly<Record<string, string>>, html: string): number {
	const own = headers['content-security-policy'] ?? '';
	const meta = /http-equiv="content-security-policy" content="([^"]*)"/i.exec(html)?.[1] ?? '';
	const policy = parse(own || meta);
	const marks = [
		ofPolicy(policy),
		frames(parse(own), headers['x-frame-options']),
		transport(headers['strict-transport-security']),
		headers['x-content-type-options'] === 'nosniff' ? 0 : -5,
		referrer(headers['referrer-policy']),
		['same-origin', 'same-site'].includes(headers['cross-origin-resource-policy'] ?? '') ? 10 : 0,
		headers['cross-origin-opener-policy'] === 'same-origin' ? 10 : 0,
		headers['cross-origin-embedder-policy'] === 'require-corp' ? 10 : 0
	];
	const without = marks.reduce((sum, mark) => sum + Math.min(mark, 0), 100);
	return without < 90 ? without : marks.reduce((sum, mark) => sum + mark, 100);
}

type Policy = ReadonlyMap<string, readonly string[]>;

const broad = ['ftp:', 'http:', 'https:', '*', 'http://*', 'https://*'];
const unsafe = [...broad, "'unsafe-inline'", 'data:'];

function parse(text: string): Policy {
	const directives = text
		.split(';')
		.map((one) => one.trim().split(/\s+/))
		.filter(([name]) => name);
	return new Map(directives.map(([name = '', ...sources]) => [name, sources]));
}

function ofPolicy(policy: Policy): number {
	if (policy.size === 0) return -25;
	const sources = (name: string) => policy.get(name) ?? policy.get('default-src') ?? ['*'];
	const has = (name: string, found: readonly string[]) =>
		sources(name).some((source) => found.includes(source));
	if (has('script-src', unsafe) || has('object-src', broad)) return -20;
	if (has('script-src', ["'unsafe-eval'"])) return -10;
	if (has('img-src', ['http:']) || has('media-src', ['http:'])) return -10;
	if (has('style-src', unsafe)) return 0;
	return policy.get('default-src')?.join() === "'none'" ? 10 : 5;
}

/** Only a header can say it, never a page. */
function frames(own: Policy, option: string | undefined): number {
	return own.has('frame-ancestors') || /^(deny|sameorigin)$/i.test(option ?? '') ? 5 : -20;
}

/** Five more once the browsers' list names the site. */
function transport(value = ''): number {
	const seconds = Number(/max-age=(\d+)/.exec(value)?.[1] ?? 0);
	if (!value) return -20;
	return seconds >= 15_552_000 ? 0 : -10;
}

function referrer(value: string | undefined): number {
	if (value === undefined) return 0;
	return /^(no-referrer|same-origin|strict-origin(-when-cross-origin)?)$/.test(value) ? 5 : -5;
}

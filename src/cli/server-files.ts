import {
	cacheRules,
	everywhere,
	pagePolicy,
	scriptPolicy,
	strictTransport,
	unframed
} from './headers';

export interface ServedPage {
	/** As it is asked for: `/fr/help/`. */
	readonly address: string;
	/** As it is stored: `/fr/help/index.html`. */
	readonly file: string;
	readonly html: string;
}

export interface ServedSite {
	readonly base: string;
	/** The pages most asked for first. */
	readonly pages: readonly ServedPage[];
}

/** Some hosts read a hundred rules and no more: beyond, a page has the policy it carries itself. */
const mostRules = 100;

/** `_headers`, as Cloudflare Pages, GitLab Pages and Netlify read it. Rules that match add up. */
export function headersFile({ base, pages }: ServedSite): string {
	const rules = [
		rule(`${base}/*`, { ...everywhere, ...strictTransport, 'content-security-policy': unframed }),
		rule(`${base}/_app/immutable/*`, { 'cache-control': cacheRules.immutable }),
		rule(`${base}/service-worker.js`, {
			'cache-control': cacheRules.fresh,
			'content-security-policy': scriptPolicy
		}),
		...pages.map((page) =>
			rule(`${base}${page.address}`, {
				'cache-control': cacheRules.fresh,
				'content-security-policy': pagePolicy(page.html)
			})
		)
	];
	return `${rules.slice(0, mostRules).join('\n')}\n`;
}

function rule(address: string, headers: Readonly<Record<string, string>>): string {
	return [address, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join(
		'\n'
	);
}

/** For the `http` block: what each file is sent with. */
export function nginxMaps({ base, pages }: ServedSite): string {
	const policies = pages.map((page) => `\t${base}${page.file} "${pagePolicy(page.html)}";`);
	return `map $uri $guide_policy {
\tdefault "${unframed}";
\t~^${base}/.*\\.js$ "${scriptPolicy}";
${policies.join('\n')}
}

map $uri $guide_cache {
\tdefault "${cacheRules.fresh}";
\t~^${base}/_app/immutable/ "${cacheRules.immutable}";
}
`;
}

/** For the `server` block. */
export function nginxServer({ base }: ServedSite): string {
	const fixed = Object.entries({ ...everywhere, ...strictTransport });
	const lines = [...fixed.map(([name, value]) => `add_header ${name} "${value}" always;`)];
	return `${lines.join('\n')}
add_header content-security-policy $guide_policy always;
add_header cache-control $guide_cache always;
error_page 404 ${base}/404.html;
`;
}

/** A snippet for a site of the Caddyfile: `import guide`. */
export function caddySnippet({ base, pages }: ServedSite): string {
	const fixed = Object.entries({ ...everywhere, ...strictTransport });
	const policies = pages.map((page) => `\t\t${base}${page.address} "${pagePolicy(page.html)}"`);
	return `(guide) {
\tmap {path} {guide_policy} {
${policies.join('\n')}
\t\t~^${base}/.*\\.js$ "${scriptPolicy}"
\t\tdefault "${unframed}"
\t}
\tmap {path} {guide_cache} {
\t\t~^${base}/_app/immutable/ "${cacheRules.immutable}"
\t\tdefault "${cacheRules.fresh}"
\t}
\theader {
${fixed.map(([name, value]) => `\t\t${name} "${value}"`).join('\n')}
\t\tcontent-security-policy {guide_policy}
\t\tcache-control {guide_cache}
\t}
}
`;
}

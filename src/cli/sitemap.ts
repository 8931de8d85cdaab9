/** Pages that show what this device holds say nothing to a search engine. */
const personal = /^\/(fr|en)\/(dossier|data|offline)\//;

/** The pages of the site with their twin in the other language. `site` has no slash at its end. */
export function sitemap(site: string, addresses: readonly string[]): string {
	const entries = addresses
		.filter((address) => /^\/(fr|en)\//.test(address) && !personal.test(address))
		.map((address) => entry(site, address, addresses));
	return `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
${entries.join('\n')}
</urlset>
`;
}

function entry(site: string, address: string, all: readonly string[]): string {
	const twins = ['fr', 'en']
		.map((language) => [language, address.replace(/^\/(fr|en)/, `/${language}`)] as const)
		.filter(([, twin]) => all.includes(twin))
		.map(
			([language, twin]) =>
				`<xhtml:link rel="alternate" hreflang="${language}" href="${escaped(site + twin)}"/>`
		);
	return `<url><loc>${escaped(site + address)}</loc>${twins.join('')}</url>`;
}

export function robots(site: string | undefined): string {
	return `User-agent: *\nAllow: /\n${site ? `Sitemap: ${site}/sitemap.xml\n` : ''}`;
}

function escaped(text: string): string {
	return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}

/** The address of a page of the web or of a mailbox; undefined for anything else. */
export function publicAddress(link: string | undefined): string | undefined {
	const address = link && URL.canParse(link) ? new URL(link) : undefined;
	return address && ['http:', 'https:', 'mailto:'].includes(address.protocol)
		? address.href
		: undefined;
}

interface Factory {
	createPolicy(
		name: string,
		rules: { createScriptURL(url: string): string }
	): { createScriptURL(url: string): string };
}

/** The content security policy knows one policy of this name, made once a page. */
const name = 'gan-workers';
let policy: ReturnType<Factory['createPolicy']> | undefined;

/** A module worker of this site; where addresses of scripts must be trusted, by the one policy for them. */
export function startWorker(url: string): Worker {
	return new Worker(trust(url), { type: 'module' });
}

function trust(url: string): string {
	const { trustedTypes } = globalThis as { trustedTypes?: Factory };
	if (!trustedTypes) return ownAddress(url);
	policy ??= trustedTypes.createPolicy(name, { createScriptURL: ownAddress });
	return policy.createScriptURL(url);
}

function ownAddress(url: string): string {
	if (new URL(url, location.href).origin !== location.origin)
		throw new TypeError(`Not a script of this site: ${url}`);
	return url;
}

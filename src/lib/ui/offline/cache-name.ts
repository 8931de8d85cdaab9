const prefix = 'guide-build-';

/** Named by the build: also the name of the lock that an open page holds on it. */
export function cacheName(version: string): string {
	return prefix + version;
}

export function isBuildCache(name: string): boolean {
	return name.startsWith(prefix);
}

/** What of `package-lock.json` is looked at. */
export interface Lock {
	readonly packages: Readonly<Record<string, LockedPackage>>;
}

export interface LockedPackage {
	readonly version?: string;
	readonly resolved?: string;
	readonly integrity?: string;
	readonly name?: string;
	readonly link?: boolean;
	readonly hasInstallScript?: boolean;
	readonly dev?: boolean;
}

/** Versions known to be unsafe, as they were known on one day. */
export interface Advisories {
	readonly asOf: string;
	readonly maxAgeDays: number;
	/** The oldest that is safe; several when older lines were mended too. */
	readonly min: Readonly<Record<string, string | readonly string[]>>;
	readonly exact: Readonly<Record<string, string>>;
	/** Not to be chosen, nor to be shipped by what was chosen. */
	readonly forbid: readonly string[];
}

const registry = 'https://registry.npmjs.org/';

/** Every package comes from the public registry under its own name, with its hash. */
export function lockfileProblems(lock: Lock): string[] {
	return locked(lock).flatMap(([path, one]) => {
		const alias = one.name !== undefined && one.name !== nameAt(path);
		return [
			...(one.resolved && !one.resolved.startsWith(registry) ? [`${path}: from elsewhere`] : []),
			...(one.integrity?.startsWith('sha512-') ? [] : [`${path}: no sha512`]),
			...(alias || one.link ? [`${path}: not under its own name`] : []),
			...(/^\d+\.\d+\.\d+/.test(one.version ?? '') ? [] : [`${path}: no released version`])
		];
	});
}

/** No installation runs code, but those that are refused by name. */
export function scriptProblems(lock: Lock, refused: readonly string[]): string[] {
	return locked(lock)
		.filter(([path, one]) => one.hasInstallScript && !refused.includes(nameAt(path)))
		.map(([path]) => `${path}: runs a script at installation`);
}

export function advisoryProblems(lock: Lock, { min, exact, forbid }: Advisories): string[] {
	return locked(lock).flatMap(([path, { version = '', dev = false }]) => {
		const name = nameAt(path);
		const [least, only] = [leastFor(version, min[name]), exact[name]];
		return [
			...(forbid.includes(name) && !dev ? [`${name} is not to be used`] : []),
			...(least && isBefore(version, least) ? [`${name} ${version} is older than ${least}`] : []),
			...(only && version !== only ? [`${name} ${version} is not ${only}`] : [])
		];
	});
}

/** Of the same line as the version, else of the newest. */
function leastFor(version: string, min: string | readonly string[] = []): string | undefined {
	const lines = typeof min === 'string' ? [min] : min;
	return lines.find((one) => one.split('.')[0] === version.split('.')[0]) ?? lines.at(-1);
}

/** Too old a list says nothing of today: someone must read the advisories again. */
export function isStale({ asOf, maxAgeDays }: Advisories, today: Date): boolean {
	return today.getTime() - Date.parse(asOf) > maxAgeDays * 86_400_000;
}

function locked(lock: Lock): [string, LockedPackage][] {
	return Object.entries(lock.packages).filter(([path]) => path !== '');
}

function nameAt(path: string): string {
	return path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
}

/** A version that announces another, `5.0.0-next.1`, comes before it. */
function isBefore(version: string, least: string): boolean {
	const [a, b] = [version, least].map((one) => (one.split('-')[0] ?? '').split('.').map(Number));
	for (let i = 0; i < 3; i++) {
		const difference = (a?.[i] ?? 0) - (b?.[i] ?? 0);
		if (difference !== 0) return difference < 0;
	}
	return version.includes('-') && !least.includes('-');
}

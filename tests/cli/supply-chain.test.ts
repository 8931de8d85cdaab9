import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
	advisoryProblems,
	isStale,
	lockfileProblems,
	scriptProblems,
	type Advisories,
	type Lock,
	type LockedPackage
} from '../../src/cli/supply';

const read = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));
const lock = read('package-lock.json') as Lock;
const advisories = read('.config/advisories.json') as Advisories;
const manifest = read('package.json') as Record<
	'dependencies' | 'devDependencies',
	Record<string, string>
>;

function lockOf(name: string, one: LockedPackage): Lock {
	const sound = { version: '1.0.0', integrity: 'sha512-x' };
	return { packages: { '': {}, [`node_modules/${name}`]: { ...sound, ...one } } };
}

describe('the lock file', () => {
	it('names only released packages of the public registry, each with its hash', () => {
		expect(Object.keys(lock.packages).length).toBeGreaterThan(100);
		expect(lockfileProblems(lock)).toEqual([]);
	});

	it.each([
		[{ resolved: 'https://registry.npmjs.org/a/-/a-1.0.0.tgz' }, 0],
		[{ resolved: 'https://registry.npmjs.org.example.org/a-1.0.0.tgz' }, 1],
		[{ resolved: 'git+ssh://git@github.com/a/a.git#0123' }, 1],
		[{ integrity: 'sha1-x' }, 1],
		[{ name: 'b' }, 1],
		[{ link: true }, 1],
		[{ version: 'file:../a' }, 1]
	])('a package that comes otherwise is found: %o', (one, problems) => {
		expect(lockfileProblems(lockOf('a', one))).toHaveLength(problems);
	});

	it('lets no installation run code: the one that would is refused, as all are', () => {
		expect(scriptProblems(lock, ['core-js'])).toEqual([]);
		expect(scriptProblems(lockOf('a', { hasInstallScript: true }), ['core-js'])).toHaveLength(1);
		expect(readFileSync('.npmrc', 'utf8')).toMatch(/^ignore-scripts=true$/m);
	});
});

describe('the list of known vulnerabilities', () => {
	it('finds nothing in the lock file', () => {
		expect(advisoryProblems(lock, advisories)).toEqual([]);
		const chosen = Object.keys({ ...manifest.dependencies, ...manifest.devDependencies });
		expect(chosen.filter((name) => advisories.forbid.includes(name))).toEqual([]);
	});

	/** The one clock of the suite: a list that nobody has read again for two months protects nobody. */
	it('was read again not long ago', () => {
		expect(isStale(advisories, new Date())).toBe(false);
	});

	it('is stale the day after its last', () => {
		const list = { ...advisories, asOf: '2026-01-01', maxAgeDays: 60 };
		expect(isStale(list, new Date('2026-03-02'))).toBe(false);
		expect(isStale(list, new Date('2026-03-03'))).toBe(true);
	});

	it.each([
		['pdfjs-dist', '6.2.107', 1],
		['pdfjs-dist', '6.2.108', 0],
		['pdfjs-dist', '6.10.0', 0],
		['pdfjs-dist', '6.2.108-next.1', 1],
		['jspdf', '4.2.2', 1],
		['xlsx', '0.20.0', 1],
		['yaml', '1.10.2', 1],
		['yaml', '1.10.3', 0],
		['yaml', '2.8.2', 1],
		['anything', '0.0.1', 0]
	])('%s %s: %i problem', (name, version, problems) => {
		expect(advisoryProblems(lockOf(name, { version }), advisories)).toHaveLength(problems);
		const nested = lockOf(`other/node_modules/${name}`, { version });
		expect(advisoryProblems(nested, advisories)).toHaveLength(problems);
	});
});

describe('what runs in the browser', () => {
	const rows = readFileSync('.config/dependencies.md', 'utf8')
		.split('\n')
		.filter((line) => /^\| (?!package)[^-]/.test(line))
		.map((line) => line.split('|').map((cell) => cell.trim()));

	it('is little, and pinned to one version', () => {
		const versions = Object.values(manifest.dependencies);
		expect(versions.length).toBeLessThanOrEqual(15);
		expect(versions.filter((version) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
	});

	it('says of each package why it is there and how it would go', () => {
		const explained = rows.map(([, name]) => name);
		expect(explained).toEqual([...explained].sort());
		for (const name of Object.keys(manifest.dependencies)) expect(explained).toContain(name);
		expect(rows.filter(([, , why = '', exit = '']) => why.length < 15 || exit.length < 15)).toEqual(
			[]
		);
	});
});

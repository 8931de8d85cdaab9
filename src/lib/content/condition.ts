import type { z } from 'zod';
import type { Condition, Test } from '../domain/condition';
import { factNames, type FactName } from '../domain/facts';
import { nearest } from './nearest';

type Report = (path: PropertyKey[], message: string) => void;

const combinators = ['all', 'any', 'not'];
const tests = ['is', 'in', 'has', 'at-least', 'below', 'answered', 'reaches', 'from', 'before'];

/** Reads the YAML of a condition; every fault is reported with its path and how to mend it. */
export function readCondition(raw: unknown, ctx: z.RefinementCtx): Condition {
	return read(raw, [], (path, message) =>
		ctx.addIssue({ code: 'custom', path, message, input: raw })
	);
}

function read(raw: unknown, path: PropertyKey[], report: Report): Condition {
	const entries = mapEntries(raw);
	if (!entries) {
		report(path, 'a condition is a map such as `{ purchase/mode: { in: [buy, rent] } }`');
		return { all: [] };
	}
	const parts = entries.map(([key, value]) => readPart(key, value, [...path, key], report));
	return parts.length === 1 && parts[0] ? parts[0] : { all: parts };
}

function readPart(key: string, value: unknown, path: PropertyKey[], report: Report): Condition {
	if (key === 'not') return { not: read(value, path, report) };
	if (key === 'all' || key === 'any') {
		const parts = readList(value, path, report);
		return key === 'all' ? { all: parts } : { any: parts };
	}
	const test = readTest(value, path, report);
	if (factNames.includes(key as FactName)) return { fact: key as FactName, test };
	if (!key.includes('/')) {
		const known = [...combinators, ...factNames];
		report(
			path,
			`"${key}" is neither a fact nor a question id${nearest(key, known)}; a question is written with its path, \`hardware/laptops/units\``
		);
	}
	return { question: key, test };
}

function readList(value: unknown, path: PropertyKey[], report: Report): Condition[] {
	if (!Array.isArray(value) || value.length === 0) {
		report(path, 'a list of conditions is expected, one `- ` line each');
		return [];
	}
	return value.map((one, i) => read(one, [...path, i], report));
}

function readTest(value: unknown, path: PropertyKey[], report: Report): Test {
	const entries = mapEntries(value);
	const [entry] = entries ?? [];
	if (!entries || entries.length !== 1 || !entry) {
		report(path, `one test is expected, one of ${tests.join(', ')}: \`{ is: yes-value }\``);
		return { answered: true };
	}
	const [name, operand] = entry;
	const test = makeTest(name, operand);
	if (!test) report([...path, name], faultOf(name));
	return test ?? { answered: true };
}

function faultOf(name: string): string {
	if (!tests.includes(name)) return `"${name}" is not a test${nearest(name, tests)}`;
	return `"${name}" has a value of the wrong kind: is → a word, a number, true or false; in → a list of words; at-least, below → a number or a threshold's name; from, before → "2026-08-21"; answered → true`;
}

function makeTest(name: string, operand: unknown): Test | undefined {
	const scalar = ['string', 'number', 'boolean'].includes(typeof operand);
	const date = typeof operand === 'string' && /^\d{4}-\d\d-\d\d$/.test(operand);
	if (name === 'is' && scalar) return { is: operand as string };
	if (name === 'in' && isWords(operand)) return { in: operand };
	if (name === 'has' && typeof operand === 'string') return { has: operand };
	if (name === 'at-least' && typeof operand === 'number') return { atLeast: operand };
	if (name === 'below' && typeof operand === 'number') return { below: operand };
	if (name === 'below' && typeof operand === 'string') return { belowThreshold: operand };
	if (name === 'reaches' && typeof operand === 'string') return { reaches: operand };
	if (name === 'answered' && operand === true) return { answered: true };
	if (name === 'from' && date) return { from: operand };
	if (name === 'before' && date) return { before: operand };
	return undefined;
}

function isWords(value: unknown): value is string[] {
	return Array.isArray(value) && value.length > 0 && value.every((one) => typeof one === 'string');
}

function mapEntries(value: unknown): [string, unknown][] | undefined {
	if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
	const entries = Object.entries(value);
	return entries.length > 0 ? entries : undefined;
}

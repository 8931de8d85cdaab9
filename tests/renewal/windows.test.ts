import { describe, expect, it } from 'vitest';
import { readinessOf, systemOf } from '../../src/lib/renewal/windows';

describe('processors and Windows 11', () => {
	it.each([
		['Intel(R) Core(TM) i5-8365U CPU @ 1.60GHz', 'ready'],
		['Intel(R) Core(TM) i5-10210U', 'ready'],
		['Intel Core i7-1065G7', 'ready'],
		['Intel(R) Core(TM) i5-7500 CPU @ 3.40GHz', 'not-ready'],
		['Intel Core i5 M 520', 'to-check'],
		['Intel Core i5-520M', 'not-ready'],
		['Intel Core i7-7820HQ', 'to-check'],
		['Intel Core i7-7820X', 'ready'],
		['Intel Celeron N4000', 'ready'],
		['Intel Celeron N3350', 'not-ready'],
		['Intel Pentium Gold G5400', 'ready'],
		['Intel Xeon E5-2620', 'not-ready'],
		['Intel Xeon Gold 6130', 'ready'],
		['Intel Core Ultra 5 125U', 'ready'],
		['AMD Ryzen 5 PRO 4650U with Radeon Graphics', 'ready'],
		['AMD Ryzen 5 2600', 'ready'],
		['AMD Ryzen 5 2500U', 'not-ready'],
		['AMD Ryzen 7 1700', 'not-ready'],
		['AMD EPYC 7302', 'ready'],
		['AMD EPYC 7301', 'not-ready'],
		['AMD A8-7600', 'not-ready'],
		['', 'to-check']
	])('%s is %s', (processor, expected) => expect(readinessOf(processor)).toBe(expected));

	it.each([
		['Windows', '10.0.19045.6456', 'windows-10'],
		['Windows', '10.0.22631.1', 'windows-11'],
		['Microsoft Windows 11 Pro', '', 'windows-11'],
		['Windows 7 Pro', '', 'windows-old'],
		['Windows Server 2019', '', 'windows-server'],
		['Ubuntu', '24.04', 'linux'],
		['macOS', '14.2', 'macos'],
		['', '', '']
	])('%s %s is %s', (name, version, expected) => expect(systemOf(name, version)).toBe(expected));
});

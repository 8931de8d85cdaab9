/** `ready`: Windows 11 installs. `not-ready`: its processor is refused. `to-check`: not known. */
export type Readiness = 'ready' | 'not-ready' | 'to-check';

type Rule = readonly [pattern: RegExp, says: Readiness | ((parts: RegExpExecArray) => Readiness)];

/**
 * Own reading of Microsoft's lists of processors, by generation and not model by model: an
 * indication, which the buyer may override. The first rule that matches decides.
 */
const rules: readonly Rule[] = [
	[/core\W*ultra|\bultra [3579]\b/, 'ready'],
	[/\bi[3579]-?n\d{3}\b|\bn(?:50|95|97|100|150|200|250)\b/, 'ready'],
	[/\bi7-?7820hq\b/, 'to-check'],
	[/\bi7-?78[02]0x\b|\bi9-?79\d\dx/, 'ready'],
	[/\bi[3579][- ]?(\d{3,5})(?!\d)/, (parts) => from(generation(parts[1] ?? ''), 8)],
	[/\bm3-?8100y/, 'ready'],
	[/\bm[357]?-?(?:5y|6y|7y)\d\d/, 'not-ready'],
	[/core\W*[3579] \d{3}u?\b/, 'ready'],
	[/celeron\W*[nj](\d{4})/, (parts) => from(Number(parts[1]), 4000)],
	[/celeron\W*g(\d{4})/, (parts) => from(Number(parts[1]), 4900)],
	[/pentium.*\bg(\d{4})/, (parts) => from(Number(parts[1]), 5400)],
	[/pentium.*\b[nj](\d{4})/, (parts) => from(Number(parts[1]), 5000)],
	[/xeon.*\be[357][- ]/, 'not-ready'],
	[/xeon.*\b(?:bronze|silver|gold|platinum)\b|xeon\W*w-\d|xeon\W*e-2[1-9]/, 'ready'],
	[/core\W*2|\batom\b.*\b[zndx]\w?-?[zn]?\d{3}|pentium\W*(?:4|d|dual)/, 'not-ready'],
	[/threadripper\D*(\d)\d{3}/, (parts) => threadripper(Number(parts[1]))],
	[/ryzen ai|ryzen\W*[3579]( pro)? \d{3}\b/, 'ready'],
	[/ryzen\D*[3579](?: pro)?\W+(?:pro\W+)?(\d{4})([a-z]*)/, (parts) => ryzen(parts)],
	[/athlon.*\b(?:300[ug]|3000g|gold|silver)/, 'ready'],
	[/epyc\W*7\d\d(\d)/, (parts) => from(Number(parts[1]), 2)],
	[/epyc/, 'to-check'],
	[/\bfx-|phenom|sempron|opteron|athlon|\ba(?:4|6|8|9|10|12)-\d|\be[12]-\d/, 'not-ready']
];

export function readinessOf(processor: string): Readiness {
	const text = processor
		.toLowerCase()
		.replace(/\((?:r|tm|c)\)|®|™/g, '')
		.replace(/\s+/g, ' ');
	for (const [pattern, says] of rules) {
		const parts = pattern.exec(text);
		if (parts) return typeof says === 'string' ? says : says(parts);
	}
	return 'to-check';
}

function from(value: number, least: number): Readiness {
	return value >= least ? 'ready' : 'not-ready';
}

/** i5-8365U is the 8th, i5-10210U the 10th, i7-1065G7 the 10th, i5-520M the first. */
function generation(number: string): number {
	if (number.length === 3) return 1;
	return number.length === 5 || number.startsWith('1')
		? Number(number.slice(0, 2))
		: Number(number[0]);
}

/** Of the 2000s, desktop models alone: those for laptops are of the generation before. */
function ryzen(parts: RegExpExecArray): Readiness {
	const series = Number((parts[1] ?? '')[0]);
	if (series >= 3) return 'ready';
	const desktop = /^(2300|2500|2600|2700)$/.test(parts[1] ?? '') && /^(x|e)?$/.test(parts[2] ?? '');
	const plain = /^(2600|2700)$/.test(parts[1] ?? '') || (parts[2] ?? '') === 'x';
	return series === 2 && desktop && plain ? 'ready' : 'not-ready';
}

function threadripper(series: number): Readiness {
	if (series >= 3) return 'ready';
	return series === 2 ? 'to-check' : 'not-ready';
}

/** The system by name, told apart by build number when the name says "Windows" alone. */
export function systemOf(name: string, version = ''): string {
	const text = `${name} ${version}`.toLowerCase();
	if (/windows/.test(text)) return windowsOf(text);
	if (/ubuntu|debian|linux|fedora|centos|red hat|mint|suse|gendbuntu|primtux/.test(text))
		return 'linux';
	if (/chrome ?os/.test(text)) return 'chromeos';
	if (/ipados|\bios\b|android/.test(text)) return 'mobile';
	return /mac ?os|os x|darwin/.test(text) ? 'macos' : '';
}

function windowsOf(text: string): string {
	if (/server/.test(text)) return 'windows-server';
	const build = Number(/10\.0\.(\d{5})/.exec(text)?.[1] ?? 0);
	if (/windows\D{0,12}11\b/.test(text) || build >= 22_000) return 'windows-11';
	if (/windows\D{0,12}10\b/.test(text) || build > 0) return 'windows-10';
	return /windows\D{0,12}(?:xp|vista|7|8)/.test(text) ? 'windows-old' : '';
}

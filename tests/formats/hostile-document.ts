import type { AnswerRow, Block, Document } from '../../src/lib/documents/document';
import { payloads } from '../payloads';
import { formulaPayloads } from './formula-payloads';
import { buildEnglish } from './sample';

const controls = [0, 1, 7, 8, 11, 12, 14, 27, 31, 127, 133, 159].map(
	(code) => `before${String.fromCharCode(code)}after ${code}`
);
const invisible = [
	'\u200b',
	'\u200d',
	'\u200f',
	'\u202a',
	'\u202e',
	'\u2060',
	'\u2066',
	'\u2069',
	'\ufeff',
	'\ufffe',
	'\uffff',
	'\ud800',
	'\udfff'
].map((one, at) => `one${one}two ${at}`);
const blanks = [
	'a\tb',
	'a\nb',
	'a\r\nb',
	'a\u2028b',
	'a\u2029b',
	'a  b',
	'a\u00a0\u202f\u2009\u3000b'
];
const letters = [
	'e\u0301c\u0327 o\u0308\u0304',
	`Zalgo z${'\u0300\u0316\u0334'.repeat(30)}`,
	'👩‍👩‍👧‍👦 🇫🇷 👍🏽 ❤️ 1️⃣',
	'עברית ו English 123',
	'العربية 12 و English',
	'日本語の文章。漢字',
	'𝕳𝖊𝖑𝖑𝖔 𝒲𝑜𝓇𝓁𝒹',
	'ﬁne ﬂow Ǆ ŀ ſ',
	'Ω ≠ ∑ ∀x∈ℝ',
	'“quotes” ‘and’ «\u00a0guillemets\u00a0» "plain" \'it\'',
	'W'.repeat(3000),
	'é'.repeat(1000),
	'https://example.invalid/'.padEnd(2000, 'a/'),
	'-'.repeat(500)
];
const markup = [
	'</w:t></w:r></w:p><w:p/>',
	'</text:p><text:p>x',
	']]><![CDATA[x]]>',
	'<!-- x --><?php echo 1 ?>',
	'&amp;&lt;&#0;&#x1F;&nbsp;&unknown;',
	'<!DOCTYPE a [<!ENTITY b "c">]>&b;',
	'_x0041__x005F__x000D_',
	'{{value}} ${value} %s %n \\u0041 \\n',
	'{ PAGE } { INCLUDETEXT "file:///etc/passwd" }',
	'(a) Tj ET Q endstream endobj 1 0 obj <</S/JavaScript>>',
	'BEGIN:VEVENT\r\nATTACH:x\r\nEND:VEVENT',
	'a;b,c\\d\\n:e',
	'../../etc/passwd C:\\Windows',
	"'; DROP TABLE x; --"
];

const own = [...controls, ...invisible, ...blanks, ...letters, ...markup];
const formulas = formulaPayloads.filter((_, at) => at % 6 === 0);

/** 100 texts that a careless writer would drop, cut, run, or make the file unreadable with. */
export const hostileTexts = [
	...own,
	...formulas,
	...payloads.filter((_, at) => at % 25 === 0)
].slice(0, 100);

/** Every text as a heading, a paragraph, an item of a list and a cell of a table. */
export const hostileDocument: Document = {
	...buildEnglish([
		...hostileTexts.flatMap((text, at): Block[] => [
			{ kind: 'heading', level: 2, text, id: `h${at}` },
			{ kind: 'paragraph', text: [{ text }] }
		]),
		{ kind: 'list', ordered: false, items: hostileTexts.map((text) => [{ text }]) },
		{
			kind: 'table',
			caption: 'Texts',
			columns: [
				{ title: 'Text', width: 1, align: 'left' },
				{ title: 'Again', width: 1, align: 'left' }
			],
			rows: hostileTexts.map((text) => [[{ text }], [{ text, strong: true }]]),
			rowHeaders: false
		}
	]),
	title: hostileTexts[1] ?? ''
};

/** Every text as what is asked in a row. */
export const hostileChecklist: Document = {
	...hostileDocument,
	kind: 'supplier-checklist',
	form: { dossier: 'd', lot: 'l', fingerprint: 'f' },
	blocks: hostileTexts.map((text, at): AnswerRow => ({
		kind: 'answer',
		id: `x#${at}`,
		number: String(at + 1),
		label: text,
		asks: 'choice',
		options: [{ id: 'a', label: text }],
		per: 'offer',
		perText: '',
		required: true,
		requiredText: text,
		requirement: text,
		proof: '',
		answerLabel: 'Answer',
		proofLabel: 'Proof'
	}))
};

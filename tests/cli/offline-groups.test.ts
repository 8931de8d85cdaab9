import { describe, expect, it } from 'vitest';
import { groupChunks, isCoreRoom, type BuiltChunk } from '../../src/cli/offline-groups';
import {
	filesFor,
	readListing,
	wantsAt,
	weightOf,
	type Listing
} from '../../src/lib/ui/offline/listing';

function chunk(file: string, modules: string[], more: Partial<BuiltChunk> = {}): BuiltChunk {
	return { file, modules, isEntry: false, imports: [], dynamicImports: [], assets: [], ...more };
}

const route = (path: string) => `/site/src/routes/[lang=lang]/${path}/+page.svelte`;

const chunks = [
	chunk('app', ['/site/.svelte-kit/app.js'], {
		isEntry: true,
		dynamicImports: ['answers', 'reference']
	}),
	chunk('answers', [route('dossier/answers')], {
		imports: ['shared'],
		dynamicImports: ['fr', 'en', 'pdf', 'docx', 'panel'],
		assets: ['answers.css']
	}),
	chunk('shared', ['/site/src/lib/ui/session.ts'], { imports: ['both'] }),
	chunk('both', ['/site/src/lib/messages/en/units.ts']),
	chunk('fr', ['/site/src/lib/messages/fr/result.ts'], { imports: ['fr-more'] }),
	chunk('fr-more', ['\0virtual:content/clauses/hardware/fr']),
	chunk('en', ['\0virtual:content/base/en']),
	chunk('panel', ['/site/src/lib/ui/Panel.svelte']),
	chunk('pdf', ['/site/src/lib/formats/pdf/index.ts'], { imports: ['jspdf', 'shared'] }),
	chunk('jspdf', ['/site/node_modules/jspdf/dist/jspdf.js'], {
		assets: ['inter.ttf', 'answers.css']
	}),
	chunk('docx', ['/site/src/lib/formats/docx/index.ts'], { imports: ['docx-library'] }),
	chunk('docx-library', ['/site/node_modules/docx/index.js']),
	chunk('reference', [route('reference')], { dynamicImports: ['search', 'fr-reference'] }),
	chunk('search', ['/site/src/lib/ui/search.ts']),
	chunk('fr-reference', ['/site/src/lib/messages/fr/reference.ts'])
];

describe('what is kept when', () => {
	const places = groupChunks(chunks);
	const inGroup = (group: string) =>
		[...places].flatMap(([file, place]) => (place.group === group ? [file] : []));

	it('at the first visit: the screens of the line and all that they call, without the writers of files', () => {
		expect(inGroup('core').sort()).toEqual(
			['answers', 'answers.css', 'app', 'both', 'en', 'fr', 'fr-more', 'panel', 'shared'].sort()
		);
	});

	it('near the documents: the writer of PDF, its library and its fonts', () => {
		expect(inGroup('pdf').sort()).toEqual(['inter.ttf', 'jspdf', 'pdf']);
	});

	it('when asked for: other formats, other pages', () => {
		expect(inGroup('rest').sort()).toEqual([
			'docx',
			'docx-library',
			'fr-reference',
			'reference',
			'search'
		]);
	});

	it('in one language: only what no file of both needs to run', () => {
		const languages = [...places].flatMap(([file, { language }]) =>
			language ? [[file, language]] : []
		);
		expect(Object.fromEntries(languages)).toEqual({
			fr: 'fr',
			'fr-more': 'fr',
			en: 'en',
			'fr-reference': 'fr'
		});
	});

	it('pages follow the same rooms', () => {
		const core = ['', 'fr/', 'en/dossier/responses/', 'fr/help/', 'fr/offline/'];
		expect(core.filter((path) => !isCoreRoom(path))).toEqual([]);
		expect(['fr/reference/a/', 'en/renewal/', '404.html'].filter(isCoreRoom)).toEqual([]);
	});
});

describe('what a person needs kept', () => {
	const listing: Listing = {
		version: 'a',
		base: '',
		files: [
			{ path: 'shell', group: 'core', bytes: 1 },
			{ path: 'fr-words', group: 'core', language: 'fr', bytes: 2 },
			{ path: 'en-words', group: 'core', language: 'en', bytes: 4 },
			{ path: 'writer', group: 'pdf', bytes: 8 },
			{ path: 'docx', group: 'rest', bytes: 16 },
			{ path: 'fr-reference', group: 'rest', language: 'fr', bytes: 32 }
		]
	};

	it.each([
		[[], 0],
		[['fr'], 3],
		[['fr', 'en'], 7],
		[['pdf'], 8],
		[['all-en'], 1 + 4 + 8 + 16],
		[['all-fr'], 1 + 2 + 8 + 16 + 32]
	] as const)('%j', (wants, bytes) => {
		expect(weightOf(filesFor(listing, wants))).toBe(bytes);
	});

	it('shows in where the person stands', () => {
		expect(wantsAt('')).toEqual([]);
		expect(wantsAt('de/')).toEqual([]);
		expect(wantsAt('en/dossiers/')).toEqual(['en']);
		expect(wantsAt('fr/dossier/answers/')).toEqual(['fr', 'pdf']);
		expect(wantsAt('fr/dossier/questions/')).toEqual(['fr']);
	});

	it('is never read from the listing of another build', () => {
		expect(readListing(listing, 'a')).toBe(listing);
		for (const other of [null, 'x', { version: 'a' }, { ...listing, version: 'b' }])
			expect(readListing(other, 'a')).toBeUndefined();
	});
});

import { aloudRules } from './aloud-rules';
import { annotationRules } from './annotation-rules';
import { documentRules } from './document-rules';
import type { LintedFile } from './file';
import { openLinted, viewOf } from './file';
import { fontRules } from './font-rules';
import type { Objects } from './objects';
import { pageRules } from './page-rules';
import { tableRules } from './table-rules';
import { treeRules } from './tree-rules';

const rules = {
	...documentRules,
	...pageRules,
	...treeRules,
	...tableRules,
	...annotationRules,
	...fontRules,
	...aloudRules
};

/** What PDF/UA-1 asks and a machine can see; none of it says that the words are good. */
export function lintFile(file: LintedFile): string[] {
	return Object.values(rules).flatMap((rule) => rule(file));
}

export function lint(bytes: Uint8Array): string[] {
	return lintFile(openLinted(bytes));
}

export function lintObjects(objects: Objects): string[] {
	return lintFile(viewOf(objects));
}

import { readFileSync } from 'node:fs';
import { expect, test, vi } from 'vitest';

const whole = readFileSync(new URL('fixtures/format-1.json', import.meta.url), 'utf8');

/** Alone in its file: a library may try `Function` once only, as it is first loaded. */
test('reading a file compiles nothing, which the security policy forbids', async () => {
	const compiled = vi.fn(() => () => undefined);
	vi.stubGlobal('Function', new Proxy(Function, { construct: compiled, apply: compiled }));
	const { readFile } = await import('../../src/lib/storage/file');
	const reading = readFile(whole);
	vi.unstubAllGlobals();
	expect(reading).toHaveProperty('dossier');
	expect(compiled).not.toHaveBeenCalled();
});

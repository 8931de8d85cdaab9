// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { placeOf, translated } from '../../src/lib/ui/place';
import { payloads } from '../payloads';

it('whatever the fragment, the address is the screen’s own with the fragment as it came', () => {
	for (const fragment of [...payloads, '[x]', '#[[...y]]', '#%', '#/[lang=lang]', '']) {
		expect(placeOf('result', 'fr', fragment)).toBe(`/fr/dossier/result/${fragment}`);
		expect(translated('/[lang=lang]/shared', 'en', fragment)).toBe(`/en/shared/${fragment}`);
	}
});

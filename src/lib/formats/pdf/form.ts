import type { Annotations, Reference, Tagged } from './annotations';
import type { ObjectWriter } from './file';
import {
	characteristics,
	defaultAppearance,
	drawEmpty,
	drawTicked,
	fontResource
} from './form-appearance';
import type { Field } from './form-field';
import { isTick, lengths } from './form-field';
import type { FormFont } from './form-font';
import { writeFormFont } from './form-font';
import { modelFormat, modelName } from './form-names';
import type { Form } from './pen';
import { encodeText } from './strings';
import type { Box, Tag } from './structure';

/** Which checklist the file is: what is asked, of whom it is asked, in no language. */
export interface Model {
	readonly dossier: string;
	readonly lot: string;
	readonly fingerprint: string;
}

interface Radio {
	readonly field: Field;
	readonly own: Reference;
	readonly kids: Reference[];
}

const flags = {
	readOnly: 1,
	required: 2,
	lines: 4096,
	noToggleOff: 16384,
	radio: 32768,
	combo: 131072
};
const printed = 4;
const hidden = 2;

/** Real fields, in the order of the document; nothing asks a viewer to draw them anew. */
export function createForm(annotations: Annotations, model: Model, font: FormFont): Form {
	const roots = new Map<string, Reference>();
	const radios = new Map<string, Radio>();
	const shared = { font: 0, acroForm: annotations.reference() };
	roots.set(modelName, addModel());
	annotations.extend({
		objects: writeShared,
		catalog: () => `/AcroForm ${shared.acroForm.id()} 0 R`
	});
	return { field: add };

	function add(field: Field, box: Box, { page, tag }: { page: number; tag?: Tag }) {
		const radio = field.option && radioOf(field);
		if (!radio && roots.has(field.name)) throw new Error(`Two fields named ${field.name}`);
		const appearance = annotations.reference();
		const ticked = annotations.reference();
		const widget = annotations.add({
			page,
			box,
			tag: tag ?? { type: 'Form' },
			dictionary: (place) =>
				`/Type/Annot/Subtype/Widget/F ${printed}${placing(place)}${characteristics(field)}` +
				(radio ? '' : identity(field)) +
				stateOf(field, radio, appearance, ticked),
			objects: (writer) => {
				writeAppearance(writer, appearance, drawEmpty(field, box), box);
				if (isTick(field.kind)) writeAppearance(writer, ticked, drawTicked(field, box), box);
			}
		});
		if (radio) radio.kids.push(widget);
		else roots.set(field.name, widget);
	}

	function radioOf(field: Field): Radio {
		const known = radios.get(field.name);
		if (known) return known;
		const made: Radio = { field, own: annotations.reference(), kids: [] };
		radios.set(field.name, made);
		roots.set(field.name, made.own);
		return made;
	}

	function addModel(): Reference {
		const value = JSON.stringify([modelFormat, model.dossier, model.lot, model.fingerprint]);
		return annotations.addHidden({
			page: 1,
			box: { x: 0, y: 0, width: 0, height: 0 },
			dictionary: ({ rect, pageId }) =>
				`/Type/Annot/Subtype/Widget/F ${hidden}/Rect ${rect}/P ${pageId} 0 R` +
				`/FT/Tx/T(${modelName})/Ff ${flags.readOnly}${defaultAppearance}/V${encodeText(value)}`
		});
	}

	function writeShared(writer: ObjectWriter) {
		for (const { field, own, kids } of radios.values())
			writer.write(
				own.id(),
				`/FT/Btn/T(${field.name})/TU${encodeText(field.option?.question ?? field.label)}` +
					`/Ff ${flags.radio | flags.noToggleOff | requirement(field)}/V/Off/Kids[${listOf(kids)}]`
			);
		writer.write(
			shared.acroForm.id(),
			`/Fields[${listOf([...roots.values()])}]${defaultAppearance}` +
				`/DR<</Font<</${fontResource} ${fontId(writer)} 0 R>>>>`
		);
	}

	function writeAppearance(
		writer: ObjectWriter,
		own: Reference,
		content: string,
		{ width, height }: Box
	) {
		const resources = `<</Font<</${fontResource} ${fontId(writer)} 0 R>>>>`;
		const bounds = `[0 0 ${width.toFixed(2)} ${height.toFixed(2)}]`;
		const entries = { Type: '/XObject', Subtype: '/Form', BBox: bounds, Resources: resources };
		writer.stream(own.id(), entries, content);
	}

	function fontId(writer: ObjectWriter): number {
		return (shared.font ||= writeFormFont(writer, font));
	}
}

function placing({ rect, pageId, structParent }: Tagged): string {
	return `/Rect ${rect}/P ${pageId} 0 R/StructParent ${structParent}`;
}

/** What a field is, whoever its widgets are. */
function identity(field: Field): string {
	return `/T(${field.name})/TU${encodeText(field.label)}${typeOf(field)}`;
}

function typeOf(field: Field): string {
	const need = requirement(field);
	switch (field.kind) {
		case 'tick':
			return `/FT/Btn/Ff ${need}/V/Off`;
		case 'list':
			return `/FT/Ch/Ff ${flags.combo | need}${defaultAppearance}/Opt[${choicesOf(field)}]`;
		case 'option':
			throw new Error(`${field.name} is an option of no radio`);
		default: {
			const lines = field.kind === 'lines' ? flags.lines : 0;
			return `/FT/Tx/Ff ${lines | need}/MaxLen ${lengths[field.kind]}${defaultAppearance}`;
		}
	}
}

/** The first choice is none. */
function choicesOf({ choices = [] }: Field): string {
	return [
		'[()<feff2014>]',
		...choices.map(({ id, label }) => `[(${id})${encodeText(label)}]`)
	].join('');
}

function requirement({ required }: Field): number {
	return required ? flags.required : 0;
}

function stateOf(
	field: Field,
	radio: Radio | undefined,
	empty: Reference,
	ticked: Reference
): string {
	if (!isTick(field.kind)) return `/AP<</N ${empty.id()} 0 R>>`;
	const parent = radio ? `/Parent ${radio.own.id()} 0 R/TU${encodeText(field.label)}` : '';
	const on = field.option?.code ?? 'yes';
	return `${parent}/AS/Off/AP<</N<</${on} ${ticked.id()} 0 R/Off ${empty.id()} 0 R>>>>`;
}

function listOf(references: readonly Reference[]): string {
	return references.map((one) => `${one.id()} 0 R`).join(' ');
}

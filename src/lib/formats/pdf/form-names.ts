import type { ReplyPart } from '../../domain/response';

/** The hidden field that says which checklist the file is. */
export const modelName = '_modele';
export const modelFormat = 1;

/** By the number of underscores: ids hold none, and two signs never meet. */
const signs = ['#', '/', ':', '.'] as const;

/** ASCII without dots, as the format asks of a field's name: `lot___hardware__laptops__battery_cycles`. */
export function fieldName(id: string, part: ReplyPart = 'answer'): string {
	const whole = part === 'answer' ? id : `${id}.${part}`;
	if (!/^[A-Za-z0-9-]+([#/:.][A-Za-z0-9-]+)*$/.test(whole))
		throw new Error(`No field can be named after "${whole}"`);
	return whole.replace(/[#/:.]/g, (sign) => '_'.repeat(signs.findIndex((one) => one === sign) + 1));
}

/** The id and part that a name stands for. */
export function idOfField(name: string): { id: string; part: ReplyPart } {
	const whole = name.replace(/_+/g, (run) => signs[run.length - 1] ?? run);
	const at = whole.lastIndexOf('.');
	const part = whole.slice(at + 1);
	if (at > 0 && (part === 'proof' || part === 'detail')) return { id: whole.slice(0, at), part };
	return { id: whole, part: 'answer' };
}

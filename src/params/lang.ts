import { languages, type Language } from '$lib/domain/language';

export function match(param: string): param is Language {
	return (languages as readonly string[]).includes(param);
}

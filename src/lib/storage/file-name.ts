const ligatures: Readonly<Partial<Record<string, string>>> = {
	œ: 'oe',
	æ: 'ae',
	ß: 'ss',
	ø: 'o',
	ł: 'l',
	đ: 'd'
};

const longest = 60;

/** ASCII and at most 60 characters, ending included, so that tender platforms take it. */
export function fileName(title: string, date: string, ending = '.json'): string {
	const day = /^\d{4}-\d\d-\d\d/.exec(date)?.[0];
	const tail = day ? `-${day}${ending}` : ending;
	const stem = slugify(title)
		.slice(0, longest - tail.length)
		.replace(/-+$/, '');
	return `${stem || 'dossier'}${tail}`;
}

function slugify(title: string): string {
	return title
		.toLowerCase()
		.replace(/[œæßøłđ]/g, (letter) => ligatures[letter] ?? '')
		.normalize('NFKD')
		.replace(/\p{M}/gu, '')
		.replace(/[^a-z0-9]+/g, '-')
		.replace(/^-/, '');
}

import { readdirSync } from 'node:fs';
import { relative } from 'node:path';

/** What a screen of a dossier is shown with; the others need nothing. */
const shown: Readonly<Record<string, readonly string[]>> = {
	'dossier/questions/': ['#sample/purchase/buyer', '#sample/purchase/launch'],
	'dossier/result/': ['#sample', '#sample/cctp/lot', '#sample/frame/lot']
};

/** Of pages made from one route, as many as are looked at. */
const alike = 2;

/** Every page that was built, `/{lang}/help/`: a new page is tested without being named here. */
export function sitePaths(): string[] {
	const built = readdirSync('build/fr', { recursive: true, withFileTypes: true })
		.filter((file) => file.name === 'index.html')
		.map((file) => relative('build/fr', file.parentPath).replaceAll('\\', '/'))
		.map((path) => (path === '' ? '' : `${path}/`))
		.sort();
	return built.filter(isLookedAt(built)).flatMap((path) => {
		const fragments = shown[path] ?? [path.startsWith('dossier/') ? '#sample' : ''];
		return fragments.map((fragment) => `/{lang}/${path}${fragment}`);
	});
}

function isLookedAt(built: readonly string[]): (path: string) => boolean {
	const below = (path: string) => path.split('/').length > 2 && !path.startsWith('dossier/');
	return (path) => {
		const [first = ''] = path.split('/');
		const family = built.filter((one) => below(one) && one.startsWith(`${first}/`));
		return !below(path) || family.indexOf(path) < alike;
	};
}

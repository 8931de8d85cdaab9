import type { AnswerRow, Block, Document, Inline } from '../../src/lib/documents/document';
import { plain } from '../../src/lib/documents/document';
import { articles, frame } from './sample-articles';

/** A tender with one contract document per heading of the first level. */
export function buildTender(count: number): Document {
	return {
		...frame,
		blocks: [
			{ kind: 'contents' },
			...rules,
			heading(1, '2', 'Cahier des clauses techniques particulières (CCTP)', 'cctp'),
			{
				kind: 'paragraph',
				role: 'lead',
				text: plain(
					'Chaque article dit ce qui est exigé, comment le prouver et comment il sera vérifié.'
				)
			},
			...Array.from({ length: count }, (_, at) => buildArticle(at)).flat(),
			...execution
		]
	};
}

function buildArticle(at: number): Block[] {
	const article = articles[at % articles.length] ?? articles[0];
	if (!article) return [];
	const number = `2.${at + 1}`;
	return [
		...(at % 6 === 0
			? [
					heading(
						2,
						`2.${at / 6 + 1}`,
						`Thème ${at / 6 + 1} : durée de vie et réemploi`,
						`theme-${at}`
					)
				]
			: []),
		heading(3, `Art. ${number}`, article.title, `article-${at + 1}`),
		{ kind: 'paragraph', text: plain(article.text) },
		{
			kind: 'paragraph',
			role: 'note',
			text: [{ text: 'Preuve : ', strong: true }, { text: article.proof }]
		},
		...(article.scale ? [scaleTable(article.scale, number)] : [])
	];
}

function scaleTable(scale: readonly (readonly [string, string])[], number: string): Block {
	return {
		kind: 'table',
		caption: `Barème de l’article ${number}`,
		columns: [
			{ title: 'Valeur proposée', width: 5, align: 'left' },
			{ title: 'Points', width: 1, align: 'right' }
		],
		rows: scale.map(([value, points]) => [plain(value), plain(points)]),
		rowHeaders: true
	};
}

export function heading(level: 1 | 2 | 3 | 4, number: string, text: string, id: string): Block {
	return { kind: 'heading', level, number, text, id };
}

const criteria: readonly (readonly [string, Inline[], string])[] = [
	[
		'Coût du cycle de vie',
		plain(
			'Achat, énergie, consommables, maintenance et fin de vie sur 6 ans, selon la formule de l’annexe 1.'
		),
		'40'
	],
	['Valeur technique', plain('Adéquation au besoin, délais, assistance et formation.'), '35'],
	[
		'Performance environnementale',
		[
			{ text: 'Durée de vie, réparabilité et réemploi : voir ' },
			{ text: 'l’article 2.1', link: '#article-1' },
			{ text: '.' }
		],
		'20'
	],
	['Insertion sociale', plain('Heures d’insertion dans la préparation et la livraison.'), '5']
];

const rules: readonly Block[] = [
	heading(1, '1', 'Règlement de la consultation (RC)', 'rc'),
	heading(2, '1.1', 'Critères d’attribution', 'rc-criteria'),
	{
		kind: 'paragraph',
		text: [
			{
				text: 'Les offres sont classées par la somme des points obtenus. Chaque critère est noté sur son nombre de points ; aucune pondération n’est appliquée ensuite. Voir le '
			},
			{
				text: 'guide de l’achat public',
				link: 'https://www.economie.gouv.fr/daj/guide-achat-numérique?a=1&b=(2)'
			},
			{ text: ', et l’annexe rédigée en anglais (' },
			{ text: 'life-cycle costing', lang: 'en', emphasis: true },
			{ text: ').' }
		]
	},
	{
		kind: 'table',
		caption: 'Critères et parts',
		columns: [
			{ title: 'Critère', width: 2, align: 'left' },
			{ title: 'Ce qui est apprécié', width: 4, align: 'left' },
			{ title: 'Points', width: 1, align: 'right' }
		],
		rows: criteria.map(([name, what, points]) => [plain(name), what, plain(points)]),
		rowHeaders: true,
		total: [plain('Total'), [], plain('100')]
	},
	{
		kind: 'paragraph',
		role: 'warning',
		text: [
			{ text: 'À vérifier avant publication : ', strong: true },
			{
				text: 'le montant estimé (215 000 € HT) est proche du seuil de procédure formalisée. Au-delà, un avis est publié au Journal officiel de l’Union européenne.'
			}
		]
	},
	heading(2, '1.2', 'Pièces de l’offre', 'rc-documents'),
	{
		kind: 'paragraph',
		text: plain('Le candidat remet avec son offre, sous peine d’irrégularité :')
	},
	{
		kind: 'list',
		ordered: true,
		items: [
			plain('le cadre de réponse complété, sans en modifier la structure ;'),
			[
				{ text: 'le bordereau des prix', strong: true },
				{
					text: ', qui indique séparément le prix des pièces détachées et celui des prestations de réemploi en fin de contrat ;'
				}
			],
			plain('les fiches techniques des modèles proposés.')
		]
	}
];

const execution: readonly Block[] = [
	{ kind: 'page-break' },
	heading(1, '3', 'Cahier des clauses administratives particulières (CCAP)', 'ccap'),
	heading(2, '3.1', 'Suivi et pénalités', 'ccap-penalties'),
	{ kind: 'paragraph', text: plain('Le titulaire remet chaque année un bilan qui contient :') },
	{
		kind: 'list',
		ordered: false,
		items: [
			plain('le nombre d’appareils réparés, réemployés et recyclés ;'),
			plain(
				'les pannes par modèle et par année, avec le délai moyen de remise en service et la part des réparations faites sur site ;'
			),
			plain('les certificats de réemploi.')
		]
	},
	heading(3, '3.1.1', 'Dérogations', 'ccap-derogations'),
	heading(4, '3.1.1.1', 'Article 14 du CCAG-TIC', 'ccap-derogations-14'),
	{
		kind: 'paragraph',
		text: plain(
			'Les pénalités de l’article 3.1 dérogent à l’article 14.1 du CCAG-TIC : 500 € par certificat manquant, dans la limite de 10 % du montant du marché.'
		)
	}
];

const options = {
	'yes-no': [
		{ id: 'yes', label: 'Oui' },
		{ id: 'no', label: 'Non' }
	],
	choice: [
		{
			id: 'label',
			label:
				'Label TCO Certified, EPEAT Gold ou équivalent, en cours de validité pour le modèle proposé'
		},
		{ id: 'report', label: 'Rapport d’essai d’un laboratoire accrédité' },
		{ id: 'statement', label: 'Déclaration du fabricant' }
	]
};

const asks = ['yes-no', 'number', 'choice', 'document', 'price', 'date', 'text'] as const;

export function buildAnswerRow(at: number): AnswerRow {
	const type = asks[at % asks.length] ?? 'text';
	const article = articles[at % articles.length];
	return {
		kind: 'answer',
		id: `hardware/laptops/clause-${at}#line`,
		number: String(at + 1),
		label: article?.title ?? '',
		asks: type,
		...(type === 'number' ? { unit: 'cycles' } : type === 'price' ? { unit: '€ HT' } : {}),
		options: type === 'yes-no' || type === 'choice' ? options[type] : [],
		per: at % 2 ? 'model' : 'offer',
		perText: at % 2 ? 'pour chaque modèle' : 'une fois pour l’offre',
		required: at % 3 !== 2,
		requiredText: at % 3 !== 2 ? 'obligatoire' : 'facultatif',
		requirement: article?.text ?? '',
		proof: article?.proof ?? '',
		answerLabel: 'Réponse',
		proofLabel: 'Justificatif fourni (document, page)'
	};
}

export function buildChecklist(count: number): Document {
	return {
		...frame,
		kind: 'supplier-checklist',
		title: 'Cadre de réponse du candidat',
		subtitle: 'Lot 1 – Ordinateurs portables',
		blocks: [
			{
				kind: 'paragraph',
				role: 'lead',
				text: plain('Répondez à chaque ligne et nommez le document qui prouve la réponse.')
			},
			heading(1, '1', 'Durée de vie', 'lifetime'),
			...Array.from({ length: count }, (_, at) => buildAnswerRow(at))
		]
	};
}

/** A small document in English around the blocks given. */
export function buildEnglish(blocks: readonly Block[]): Document {
	return {
		kind: 'tender-clauses',
		title: 'Tender clauses for laptops',
		language: 'en',
		dossier: 'Fleet renewal – Čapek Museum',
		asOf: 'Contents as of 24 November 2026',
		words: { contents: 'Contents', page: 'Page {page} of {pages}', continued: '(continued)' },
		blocks
	};
}

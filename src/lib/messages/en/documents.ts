import type { DocumentMessages } from '../fr/documents';

export const documents: DocumentMessages = {
	contents: 'Contents',
	page: 'Page {page} of {pages}',
	continued: '(continued)',
	asOf: 'Guide contents as of {date}, version {version}',
	untitled: 'Untitled purchase',
	tender: {
		title: 'Tender clauses',
		letterTitle: 'Annex to the letter of consultation',
		subtitle: 'Responsible digital purchasing clauses, to be built into the procurement documents',
		letterSubtitle: 'Need, performance conditions and questions to the companies consulted',
		lead: 'This document brings together, for “{title}”, the responsible digital purchasing clauses of the contract. Each clause stands in the document where it takes effect.',
		letterLead:
			'This document sets out, for “{title}”, what the buyer asks and the conditions under which the contract is performed. There are neither tender rules nor weighted criteria.',
		disclaimer:
			'This document helps with drafting. It is not legal advice and must be reviewed before publication.',
		lot: 'Lot {n}: {title}'
	},
	pieces: {
		rc: 'Tender rules (RC)',
		cctp: 'Technical specifications (CCTP)',
		ccap: 'Contract performance clauses (CCAP)',
		letter: 'Consultation letter'
	},
	empty: {
		rc: 'No criterion applies.',
		cctp: 'No technical specification applies.',
		ccap: 'No contract performance clause applies.'
	},
	warnings: {
		title: 'Points to check before publication',
		line: '{title}. {text}',
		remedy: 'Remedy: {remedy}',
		accepted: 'Kept by the buyer for this reason: {reason}',
		words: 'Passage concerned: “{words}”.',
		continued: 'Pursued despite the recommendation “{outcome}”, for this reason: {reason}'
	},
	rc: {
		selection: 'Selection criteria',
		award: 'Award criteria',
		awardLead:
			'Regular, acceptable and suitable tenders, called admissible, are ranked by the weighted criteria below. The mark for a criterion is the sum of the points of its sub-criteria, out of 100; the final mark is the sum of the criteria’s marks, each multiplied by its weight.',
		frameCaption: 'Criteria and weights',
		criterion: 'Criterion',
		weight: 'Weight',
		total: 'Total',
		partsCaption: 'Sub-criteria: {criterion}',
		part: 'Sub-criterion',
		points: 'Points',
		noParts: 'This criterion has no sub-criterion.',
		proofRule:
			'An answer that the documents asked for do not prove earns 0 points. It does not eliminate the tender, unless it also concerns a technical specification.',
		modelsRule:
			'Where a tender offers several models, points are worked out for each of those that the sub-criterion covers, then weighted by their quantities in the price schedule.',
		languageRule:
			'Test reports and certificates are accepted in languages other than French; the buyer may ask for a translation of the relevant passages only.',
		equivalence: 'Means of proof and equivalence',
		equivalenceText:
			'Where a label or a standard is cited, any equivalent label or standard that confirms the same characteristics is accepted. A company that could not obtain the label or the test report in time for reasons not attributable to it proves these characteristics by any appropriate means, such as a technical dossier of the manufacturer or a test report.'
	},
	criteria: {
		price: 'Price',
		cost: 'Life-cycle cost',
		technical: 'Technical value',
		environment: 'Environmental performance',
		social: 'Social performance'
	},
	scale: {
		caption: 'Scale: {title}',
		value: 'Proven answer',
		earned: 'Points earned',
		atLeast: 'at least {value}',
		atMost: 'at most {value}',
		otherwise: 'Any other answer, or an unproven one',
		linear:
			'Points = {points} × ({offer} − {floor}) ÷ ({best} − {floor}), bounded between 0 and {points}. The values {floor} and {best} are set in advance.',
		offer: 'value offered',
		relativeLower:
			'Points = {points} × (lowest value among admissible tenders ÷ value of the tender).',
		relativeHigher:
			'Points = {points} × (value of the tender ÷ highest value among admissible tenders).',
		yes: 'Yes, with the proof asked for',
		cost: 'Points = {points} × (lowest cost among admissible tenders ÷ cost of the tender).',
		price: 'Points = {points} × (lowest price among admissible tenders ÷ price of the tender).',
		rungs: {
			label: 'Label or certificate, or equivalent full evidence',
			verified: 'Verified by a third party',
			declared: 'Signed and documented self-declaration',
			none: 'Unsupported claim'
		}
	},
	article: {
		proof: 'Means of proof: ',
		labels:
			'Where this clause asks for them, the following characteristics are deemed proven by {name} or any equivalent label: {characteristics}.',
		checkAward: 'Check by the buyer when tenders are assessed: ',
		checkContract: 'Check by the buyer during the contract: ',
		indicator: 'Indicator ({rhythm}): ',
		within: 'To be delivered within {delay}.',
		penalty: 'Penalty: {amount} per {per}.',
		penaltyFigure: 'penalty of {amount}',
		labelJoin: '; ',
		calibrate: 'To calibrate by market sounding before publication: {figures}.',
		amended: 'Text amended by the buyer.',
		toRevise:
			'The French text has been amended by the buyer; this English version is the guide’s and must be revised.',
		otherLanguage: 'Clause added by the buyer, written in another language.',
		own: 'Clause added by the buyer.',
		blank: '[to complete]',
		then: 'then {value} from {date}',
		onlyFrom: '{value} from {date}',
		tableRef: '“{title}”'
	},
	table: {
		upTo: 'up to {value}',
		beyond: 'beyond {value}',
		plus: '{base}, plus {more} per {unit} beyond {from}',
		limit: 'Value'
	},
	rhythms: {
		month: 'monthly',
		quarter: 'quarterly',
		year: 'yearly',
		delivery: 'at each delivery',
		event: 'at each event',
		once: 'once'
	},
	delays: { day: 'days', 'working-day': 'working days', month: 'months' },
	penaltyUnits: {
		eur: '{amount}',
		'percent-of-contract': '{amount} of the contract amount excluding VAT',
		'percent-of-order': '{amount} of the amount excluding VAT of the order concerned',
		'percent-of-yearly-fee': '{amount} of the yearly fee excluding VAT',
		'percent-of-equipment-price': '{amount} of the price of the equipment concerned'
	},
	derogations: {
		title: 'Derogations from the general clauses (CCAG)',
		lead: 'The following articles of these performance clauses derogate from the general administrative clauses chosen ({ccag}):',
		line: 'article {number} ({title}) derogates from article 14 of the {ccag}, on penalties.',
		none: 'These performance clauses derogate from no article of the {ccag}.',
		noCcag:
			'The contract refers to no general administrative clauses (CCAG): these performance clauses alone set the penalties, and derogate from nothing.',
		ccag: { fcs: 'CCAG-FCS', tic: 'CCAG-TIC' }
	},
	letter: {
		needs: 'What we ask',
		terms: 'Performance conditions',
		noNeeds: 'No technical requirement applies.',
		noTerms: 'No performance condition applies.',
		answer: 'Your answer',
		answerText:
			'Answer by filling in the enclosed supplier checklist. Each row states the proof expected.'
	},
	checklist: {
		title: 'Supplier checklist',
		subtitle: 'To be filled in by the company and enclosed with the tender',
		lead: 'One row per thing asked. Answer every required row and, where proof is expected with the tender, state the document and page where it stands. A scored row without proof earns 0 points.',
		fillIn:
			'If you receive this checklist as a PDF, fill it in on screen, save it and enclose it without converting it: printed or scanned, it can no longer be read automatically.',
		several:
			'Rows “per model” or “per site”: write one line for each, with its name, a colon and the value (“Model A: 800”). A value alone holds for all. If what you tick does not hold for all, say which ones differ in the field provided.',
		detail: 'Those that differ, and their answer',
		dateForm: 'dd/mm/yyyy',
		supplier: 'Company',
		name: 'Name of the company',
		person: 'Contact person',
		requirement: 'What the tender says',
		proof: 'Proof expected: {proof}',
		answer: 'Answer',
		proofGiven: 'Proof supplied (document, page)',
		required: 'required',
		optional: 'optional',
		scored: 'scored',
		award: 'Scored: {text}',
		yes: 'Yes',
		no: 'No',
		accepted: 'The company accepts this clause',
		per: {
			offer: 'for the whole contract',
			model: 'per model',
			site: 'per site',
			serial: 'per serial number'
		},
		contractTitle: 'What will be asked during the contract',
		contractLead:
			'These are not to be supplied with the tender. By tendering, the company undertakes to deliver them.',
		contractCaption: 'Delivered during the contract',
		element: 'Item',
		perColumn: 'Scope',
		empty: 'Nothing is asked.'
	}
};

import type { PieceMessages } from '../fr/pieces';

/** Words of the pieces beside the tender clauses and the response frame. */
export const pieces: PieceMessages = {
	answers: {
		yes: 'Yes',
		no: 'No',
		unknown: 'I don’t know',
		answers: {
			unanswered: 'Not answered yet',
			notGiven: 'Not given',
			excludingTax: (amount) => `${amount} excluding VAT`
		}
	},
	results: {
		binds: 'Applies',
		uncertain: 'Uncertain',
		'to-check': 'To check: an answer is missing',
		'does-not-bind': 'Does not apply'
	},
	refusals: {
		condition: 'the answers do not call for it',
		unknown: 'an answer is missing',
		level: 'it appears at a higher level of ambition',
		replaced: 'the life-cycle cost replaces it',
		'no-competition': 'tenders are not compared by published criteria',
		market: 'the market may not be able to deliver it',
		'not-sounded': 'the market has not been sounded',
		'no-better-step': 'the minimum asked is already the best step',
		'legal-floor': 'the law already requires it',
		'no-weight': 'the criterion that carries it has no weight'
	},
	confidences: {
		verified: 'figures read in the source',
		calibrate: 'figures to calibrate by market sounding',
		background: 'source not read, no figure taken from it'
	},
	question: 'Question',
	answer: 'Answer',
	clause: 'Clause',
	because: 'Retained because',
	always: 'It holds for every purchase.',
	sources: 'Sources',
	source: '{title} ({publisher})',
	reviewed: 'reviewed on {date}',
	none: 'None.',
	blank: '……………………',
	levels: { 1: 'basic', 2: 'advanced', 3: 'exemplary' },
	advice: {
		title: 'Decision note',
		subtitle: 'To buy or not to buy: the recommendation, its grounds and what follows',
		lead: 'This note informs the decision to buy for “{title}”. It follows from the buyer’s answers and is read with them.',
		recommendation: 'Recommendation',
		reasons: 'What it rests on',
		passed: 'The buyer goes on despite this recommendation, for this reason: {reason}',
		noOutcome: 'The answers given are not yet enough to recommend a way forward.',
		need: 'Need',
		needCaption: 'The need, as the buyer described it',
		others: 'Other ways to look at',
		noOthers: 'The answers point to no other way.',
		duties: 'Legal duties',
		dutyCaption: 'Duties of this purchase',
		duty: 'Duty and legal basis',
		result: 'For this purchase',
		todo: 'To do',
		notBinding: 'Duties examined that do not apply: {titles}.',
		choices: 'Choices left out',
		choicesLead: 'Clauses left out, and why. Those for other purchases are not listed.',
		removed: 'removed by the buyer: {reason}',
		figures: 'Orders of magnitude and sources',
		figuresLead: 'The figures quoted in this note come from these sources.',
		noFigures: 'No source is cited.'
	},
	record: {
		title: 'Record of choices',
		subtitle: 'From each answer to the clause that follows from it, with its source',
		lead: 'This record justifies each clause of “{title}”: the answer that calls for it, the level, the source and the review date.',
		answers: 'Answers',
		answersCaption: 'Answers given',
		clauses: 'Clauses retained',
		clausesLot: 'Clauses retained, lot {n}',
		clausesCaption: 'Clause, reason, source',
		basis: 'Source and review',
		level: '{level} level',
		edits: 'The buyer’s changes',
		noEdits: 'The buyer changed nothing in what the guide proposes.',
		removed: '“{title}” is removed. Reason: {reason}',
		figure: '“{title}”: {label}, {value} instead of {before}.',
		figureSet: '“{title}”: {label}, {value}.',
		amended: '“{title}”: the text is amended.',
		own: '“{title}” is added by the buyer.',
		weights: 'The weights of the criteria are: {weights}.',
		accepted: 'Point of attention kept, “{title}”. Reason: {reason}',
		continued: 'Recommendation passed, “{title}”. Reason: {reason}',
		refused: 'Clauses left out',
		refusedFor: '{reason}: '
	},
	sounding: {
		title: 'Market sounding questionnaire',
		subtitle: 'To send to companies before the tender',
		lead: 'We are preparing a purchase: “{title}”. Before we set requirements, we ask several companies what the market can deliver. This questionnaire is not a call for tenders. It binds neither the buyer nor the company.',
		rule: 'The same questions go to every company asked. Useful answers are made anonymous, then taken up in the tender documents, so that all have the same information.',
		none: 'No requirement of this dossier calls for sounding: the market can deliver it, and no figure is to calibrate.',
		ask: 'Can you meet this requirement?',
		today: 'Yes, today',
		year: 'Yes, within twelve months',
		no: 'No',
		remark: 'Value you can reach, proof, effect on price or time',
		toCalibrate: 'To calibrate: {figures}.',
		risk: 'A requirement that the market does not always meet.',
		open: 'Other remarks',
		openAsk: 'A useful requirement that we did not see, or one that would exclude without reason',
		per: '',
		optional: 'optional'
	},
	letter: {
		title: 'Letter of consultation',
		subtitle: 'Purchase without publication or formal competition',
		fields: {
			buyer: 'Buyer: {blank}',
			contact: 'Contact person: {blank}',
			to: 'Company consulted: {blank}',
			date: 'Date: {blank}'
		},
		object: 'Subject: {title}',
		greeting: 'Dear Sir or Madam,',
		intro:
			'We are considering this purchase: {what}. We are consulting a few companies and will choose a suitable offer, making good use of public money.',
		introPrivate:
			'We are considering this purchase: {what}. We are consulting a few companies and will compare their offers.',
		needs: 'What we ask for',
		needsLead: 'The following requirements matter most; their full text is attached.',
		noNeeds: 'No particular technical requirement.',
		questions: 'Our questions',
		questionsLead:
			'Please answer under each question and name the document that proves your answer.',
		terms: 'During the contract',
		termsLead: 'The company chosen commits to the following points; their full text is attached.',
		reply: 'Your reply',
		replyText:
			'Please reply before {blank}, with your price excluding and including VAT, to the person named above.',
		closing: 'Yours faithfully,'
	},
	prices: {
		title: 'Price schedule',
		subtitle: 'To be filled in by the company and enclosed with the tender',
		lead: 'One price per line, in euros excluding VAT. A line without a price is deemed free or included elsewhere: the company says which in the last column.',
		caption: 'Prices asked',
		number: 'No.',
		item: 'Price asked',
		scope: 'Scope',
		quantity: 'Quantity',
		price: 'Unit price excluding VAT (€)',
		remark: 'Remark',
		none: 'No clause of this dossier asks for a price.'
	},
	followUp: {
		title: 'Contract follow-up',
		subtitle: 'What is due, when, with what proof and what penalty',
		lead: 'This table follows the performance of “{title}”. It lists the indicators of the contract performance clauses, in the order of the contract conditions.',
		caption: 'Indicators',
		article: 'Article',
		indicator: 'Indicator and target',
		due: 'Due',
		proof: 'Proof and verification',
		penalty: 'Penalty',
		within: '{rhythm}, within {delay}',
		calendar: 'Calendar',
		calendarLead:
			'Dates counted from the start of the contract, {start}. A delay in working days does not take public holidays into account.',
		calendarCaption: 'Dated deadlines',
		date: 'Date',
		none: 'This dossier has no contract performance clause to follow.',
		onDemand: 'Indicators due at each delivery or event have no date: they stay in the table.'
	},
	sheet: {
		sheet: 'Answers',
		instructions: 'Instructions',
		help: [
			'Fill in the “Answers” sheet. Yellow cells are to fill in, the others are locked.',
			'One line for each thing asked. For a list, pick a value. For a number, type the number alone, in the unit given.',
			'Line “per model” or “per site”: type one line for each in the cell, with its name, a colon and the value (“Model A: 800”).',
			'Name the document and the page that prove your answer. A scored line without proof earns 0 points.',
			'Keep the “Identifier” column: it lets your answers be read back, even if you sort the lines.',
			'Save as .xlsx or .ods. Formulas are not read: paste values.'
		],
		columns: {
			id: 'Identifier',
			number: 'No.',
			label: 'Thing asked',
			requirement: 'What the documents say, proof expected',
			kind: 'Answer expected',
			answer: 'Answer',
			unit: 'Unit',
			proof: 'Proof supplied (document, page)',
			comment: 'Comment, or models that differ'
		},
		pick: 'Pick a value of the list.',
		number: 'Type a number, without unit.',
		date: 'Type a date.',
		about: '–'
	},
	bilingual: {
		title: '{first} / {second}',
		subtitle: 'Bilingual edition: the French and English texts bear the same numbers',
		lead: 'The two texts are read side by side. Where they differ, the French text prevails.',
		columns: { fr: 'Français', en: 'English' }
	}
};

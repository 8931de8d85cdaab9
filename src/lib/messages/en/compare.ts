import type { CompareMessages } from '../fr/compare';

export const compare: CompareMessages = {
	title: 'Compare two versions',
	lead: 'Choose, change by change, what you keep. Your dossier only changes when you apply.',
	choose: 'Which version do you compare with?',
	stored: 'A dossier of this browser',
	noStored: 'There is no other dossier in this browser.',
	sameOrigin: 'same origin',
	changed: (when) => `changed ${when}`,
	file: 'A file',
	fileHint: 'The file of another version, which ends with “.dossier.json”. It is not kept.',
	reading: 'Reading the other version…',
	problem: 'This version was not opened',
	gone: 'This dossier is no longer in this browser.',
	notLoaded: 'A part of the guide could not be loaded. Check the connection, then reload the page.',
	against: (title, when) => `The other version: “${title}”, changed ${when}.`,
	dropped: (count) =>
		count === 1
			? 'One thing of the other version could not be read: it is not compared.'
			: `${count} things of the other version could not be read: they are not compared.`,
	another: 'Choose another version',
	same: 'Both versions say the same.',
	count: (count) => (count === 1 ? '1 difference' : `${count} differences`),
	groups: {
		answers: 'Name and answers',
		clauses: 'Clauses',
		clausesOf: (lot) => `Clauses of the lot “${lot}”`,
		reasons: 'Reasons noted',
		comments: 'Comments'
	},
	mine: 'Yours',
	theirs: 'The other',
	allMine: 'Keep all of yours',
	allTheirs: 'Take all of the other',
	inGroup: (group) => `: ${group}`,
	taken: (taken, total) =>
		taken === 0
			? 'Nothing is taken from the other version.'
			: taken === 1
				? `1 change of ${total} is taken from the other version.`
				: `${taken} changes of ${total} are taken from the other version.`,
	apply: (count) => (count === 1 ? 'Apply 1 change' : `Apply ${count} changes`),
	applied: (count) =>
		count === 1
			? '1 change is applied. “Undo”, at the top of the page, takes it back.'
			: `${count} changes are applied. “Undo”, at the top of the page, takes them back.`,
	readOnly: 'This dossier is open in another tab: it cannot be changed here.',
	untitled: 'Untitled dossier',
	name: 'Name of the dossier',
	weights: 'Weights of the criteria',
	criteria: {
		price: 'Price',
		technical: 'Technical value',
		environment: 'Environmental performance',
		social: 'Social performance'
	},
	level: 'Level',
	share: 'Points inside its criterion',
	figure: (name) => `Figure: ${name}`,
	text: (face) => `Text: ${face}`,
	presence: 'In the dossier',
	own: 'Clause added',
	comment: (title) => `Comment on “${title}”`,
	lotComment: 'Comment on the whole',
	continued: (title) => `Going on in spite of “${title}”`,
	accepted: (title) => `Point kept as it is: “${title}”`,
	guide: 'the guide’s own',
	guideWeights: 'the guide’s own',
	points: (points) => `${points} points`,
	kept: 'kept',
	removed: (reason) => `removed: ${reason}`,
	absent: 'absent',
	noComment: 'no comment',
	noReason: 'no reason',
	noName: 'no name',
	settled: 'settled',
	says: (author, text) => `${author}: ${text}`,
	unsigned: 'unsigned'
};

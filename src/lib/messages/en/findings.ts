import type { FindingMessages } from '../fr/findings';

export const findings: FindingMessages = {
	title: (count) => (count === 1 ? 'One point of attention' : `${count} points of attention`),
	none: 'No point of attention.',
	severity: { block: 'To correct', warn: 'To check', info: 'Good to know' },
	accepted: 'reason given',
	words: (words) => `Passage concerned: “${words}”`,
	remedy: 'What to do',
	accept: 'Leave this point as it is',
	reason: 'Why leave it as it is?',
	submit: 'Keep this reason',
	acceptedBecause: (reason) => `Left as it is for this reason: ${reason}`,
	withdraw: 'Withdraw this reason',
	opening: 'Opening…',
	missing: 'This point could not be opened. Check the connection, then open it again.'
};

import type { because as fr } from '../fr/because';

export const because: typeof fr = {
	title: 'Because you answered',
	decides: 'What decides it',
	always: 'It holds for every purchase.',
	quoted: (asked) => `“${asked}”`,
	answered: (answer) => `: ${answer}`,
	notAsked: 'question not asked in your case',
	expected: {
		one: (value) => `it would take “${value}”`,
		atLeast: (value) => `it would take at least ${value}`,
		below: (value) => `it would take less than ${value}`,
		reaches: (threshold) => `it would take reaching the threshold “${threshold}”`,
		belowThreshold: (threshold) => `it would take staying under the threshold “${threshold}”`,
		from: (date) => `it would take a launch from ${date}`,
		before: (date) => `it would take a launch before ${date}`,
		answered: 'it would take an answer',
		level: (level) => `it appears from the ${level} level`
	},
	or: 'or'
};

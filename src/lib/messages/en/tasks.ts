import type { TasksMessages } from '../fr/tasks';

export const tasks: TasksMessages = {
	title: 'Steps of the dossier',
	lead: 'In the order that suits you, in several sittings, with several people. All is saved as you go.',
	left: (count) =>
		count === 0
			? 'All the questions asked have an answer.'
			: count === 1
				? 'One question has no answer yet.'
				: `${count} questions have no answer yet.`,
	mayOpen: 'Your answers may add others.',
	goOn: 'Go on with the questions',
	status: {
		done: 'Completed',
		started: 'In progress',
		todo: 'To do',
		blocked: 'Cannot start yet'
	},
	answered: (given, asked) =>
		asked === 1 ? `${given} of 1 answer` : `${given} of ${asked} answers`,
	categories: 'Your purchase categories',
	categoriesWait: 'Questions of each category',
	categoriesHint: 'First say what you are buying.',
	after: 'From the result to the offers',
	missing: (count) =>
		count === 1
			? 'One answer that is needed is missing.'
			: `${count} answers that are needed are missing.`,
	points: 'Result: points to settle',
	lotName: (position, title) => `Lot ${position}: ${title}`,
	lot: (name) => `${name}: points to settle`,
	pointsLeft: (count) =>
		count === 0
			? 'Nothing to settle.'
			: count === 1
				? 'One point is to be corrected or justified.'
				: `${count} points are to be corrected or justified.`,
	documents: 'Documents to read over and save',
	documentsDone: 'Suppliers have answered them.',
	responses: 'Responses of the suppliers',
	responsesRead: (count) => (count === 1 ? '1 response read' : `${count} responses read`)
};

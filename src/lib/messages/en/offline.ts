import type { OfflineMessages } from '../fr/offline';

export const offline: OfflineMessages = {
	title: 'Without a connection',
	lead: 'The guide also works without a network. This page says what is kept on this device.',
	absent: {
		title: 'This page is not on this device yet',
		text: 'It was never opened here, and the server does not answer. Your dossiers are safe.',
		again: 'Try again'
	},
	panel: {
		title: 'Prepare for offline',
		text: 'After a first visit, the questions, answers, result and documents open without a network. So does the PDF, once you have checked your answers.',
		more: 'The other formats and the reference pages are kept when you open them. You can also keep everything now.',
		looking: 'Reading what is kept…',
		ready: 'The screens of the guide are kept on this device.',
		notReady: 'The screens of the guide are not all kept on this device yet.',
		whole: 'The whole guide in English is kept on this device.',
		prepare: (size) => `Prepare for offline (${size})`,
		preparing: (done, total) => `Preparing: ${done} of ${total}`,
		progress: 'Preparation for offline',
		failed:
			'Part of the guide could not be kept. Check the connection and the free space, then try again.',
		unable:
			'This browser does not allow the guide to be kept, perhaps because of private browsing. The guide still works with a connection.'
	},
	kilobytes: (size) => `${size} kB`,
	megabytes: (size) => `${size} MB`,
	update: {
		ready: 'A new version is ready.',
		kept: 'There is no hurry: this page stays open as it is.',
		reload: 'Reload with the new version',
		later: 'Later'
	},
	missing: {
		ready: 'This part of the guide could not be loaded.',
		kept: 'Check your connection, then try again. What you wrote is kept.',
		reload: 'Reload the page',
		later: 'Close'
	}
};

import type { RenewalUpdateMessages } from '../fr/renewal-update';

export const renewalUpdate: RenewalUpdateMessages = {
	lead: 'Give a more recent inventory. Your scenarios, prices, lives and settings stay. Nothing is replaced before you agree.',
	file: 'The new inventory',
	hint: 'An export from the same tool is read with the same columns. Any other CSV, TSV, XLSX or ODS table will do too.',
	notInventory: 'This is a saved plan, not an inventory. Open it from the page of plans.',
	compare: 'Compare with the present inventory',
	stay: 'Keep the present inventory',
	change: {
		title: 'Replace the inventory?',
		lead: (before, after) => `The fleet goes from ${before} to ${after}.`,
		of: (date) => `The new inventory is of ${date}.`,
		today: (date) => `The assessment will be made as of ${date}.`,
		table: 'Devices by type, before and after',
		columns: ['Type', 'Before', 'After', 'Difference'],
		total: 'Total',
		stays: 'Your scenarios, prices, lives, settings of groups and kind of buyer stay.',
		gone: 'Groups without devices from now on',
		arrived: 'New groups',
		idle: 'What is of no use for now',
		idleText: 'These settings are kept. They will count again if the devices come back.',
		idleGroups: 'Settings of an empty group',
		idleClasses: 'Prices, life or energy of a type that is gone',
		idleSites: 'Electricity of a site that is gone',
		unknownGrids:
			'The place chosen for electricity is no longer in the guide. The first of the list stands in for it',
		common: 'all sites',
		replace: 'Replace the inventory',
		save: 'First save the present plan as a file',
		saved: (name) => `“${name}” is saved in your downloads.`,
		undo: 'As long as the plan stays open, “Undo” puts the present inventory back. After that, only a file keeps it.',
		back: 'Back to what was read',
		more: (count) => `and ${count} more`
	}
};

import { renewalTerms } from '../lib/messages/en/renewal-terms';
import type { RenewalWords } from './renewal-words';

export const en: RenewalWords = {
	terms: renewalTerms,
	faults: {
		empty: 'the file is empty',
		binary: 'this is no text file: export the inventory as CSV, XLSX or ODS',
		'too-large': 'the file is too large: at most 512 MB for a CSV, 5 MB for a workbook',
		'too-many-columns': 'the file has more than 1,000 columns: check the export',
		encrypted: 'the workbook is protected by a password: save it without one',
		unreadable: 'the workbook cannot be read: save it again, or export it as CSV'
	},
	problems: {
		'not-a-date': 'date not readable',
		'future-date': 'date to come',
		'not-a-number': 'number not readable',
		'number-read-two-ways': 'number with two readings',
		'negative-price': 'negative price',
		'not-a-quantity': 'quantity not readable',
		duplicate: 'serial number already read',
		'damaged-serial': 'serial number damaged by a spreadsheet',
		'extra-cells': 'too many cells',
		'unclosed-quote': 'quote not closed',
		'mixed-encoding': 'mixed encodings'
	},
	summary: {
		title: 'Fleet assessment',
		read: 'rows read, devices',
		left: 'Left out',
		personal: 'Columns about persons, dropped',
		undated: 'Without a date',
		unrecognised: 'Types not recognised',
		footprint: 'Footprint (kgCO2e a year)',
		embodied: 'manufacture',
		use: 'use',
		verdicts: 'Carbon verdicts (devices)',
		systems: 'Systems (devices)',
		spared: 'Spared over the horizon by keeping what can be kept (kgCO2e)',
		groups: 'Groups',
		plan: 'Plan',
		'no-budget': 'budget unknown, prices to give',
		problems: 'To see in the file',
		line: 'line',
		sources: 'Sources'
	}
};

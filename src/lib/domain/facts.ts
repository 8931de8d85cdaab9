/** Facts derived from the answers, and the questions each of them comes from. */
export const facts = {
	category: ['purchase/categories'],
	family: ['purchase/categories'],
	'category-count': ['purchase/categories'],
	level: ['purchase/ambition'],
	buyer: ['purchase/buyer'],
	vehicle: ['purchase/vehicle'],
	procedure: [
		'purchase/vehicle',
		'purchase/value',
		'purchase/buyer',
		'purchase/industrial',
		'purchase/launch'
	],
	ccag: ['purchase/ccag'],
	mode: ['purchase/mode'],
	amount: ['purchase/value'],
	launch: ['purchase/launch'],
	sounded: ['purchase/sounding']
} as const satisfies Record<string, readonly string[]>;

export type FactName = keyof typeof facts;
export const factNames = Object.keys(facts) as FactName[];

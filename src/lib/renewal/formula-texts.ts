/**
 * How each figure is made, in the symbols of its inputs; `·` multiplies. The screens put words on
 * the symbols, and a test works every figure out again from its text.
 */
export const formulaTexts = {
	counted: 'count',
	sum: 'sum',
	'mean-age': 'yearsInService / count',
	'mean-left': 'yearsLeft / count',
	'mean-paid': 'paid / count',
	part: 'embodied',
	listed: 'price',
	power: '(watts · hours + standby · (8760 − hours)) / 1000',
	'annual-embodied': 'count · embodied / life',
	'annual-use': 'count · energy · grid',
	keep: 'kept · energyOld · grid + (horizon − kept) · (embodied / life + energyNew · grid)',
	upgrade:
		'parts + kept · energyOld · grid + (horizon − kept) · (embodied / life + energyNew · grid)',
	refurbished: 'horizon · ((1 − avoided) · embodied / life + energyNew · grid)',
	new: 'horizon · (embodied / life + energyNew · grid)',
	rent: 'horizon · (embodied · (reuse · contract / (contract + second) + 1 − reuse) / contract + energyNew · grid)',
	'rent-buy-out': 'horizon · (embodied / max(contract, life) + energyNew · grid)',
	'gain-per-year': 'embodied / life − (energyOld − energyNew) · grid',
	'break-even': 'embodied / max(0, (energyOld − energyNew) · grid)',
	'saving-needed': 'embodied / life / grid',
	'upgrade-term': 'parts / max(0, embodied / life − (energyOld − energyNew) · grid)',
	spared: 'count · kept · gain',
	saved: 'count · (new − keep)',
	'cost-once': 'price / spread',
	'cost-once-and-later': '(price + after · renewal) / spread',
	'cost-later': 'after · renewal / spread',
	'cost-bought-out': 'price / ((1 + discount) ^ years · spread)',
	'cost-ends': '(endOfLife − residual) / ((1 + discount) ^ years · spread)',
	'cost-steady': 'yearly',
	'cost-changing': '(inPlace · yearlyNow + after · yearlyThen) / spread',
	'cost-energy': 'energy · electricity',
	'cost-energy-changing': '(inPlace · energyOld + after · energyNew) · electricity / spread',
	'cost-support': 'support / spread',
	'support-year': 'price / (1 + discount) ^ year',
	'cost-carbon': 'carbon / 1000 · carbonPrice / horizon',
	budget: 'count · price',
	'budget-rent': 'count · rentAYear · contract',
	'use-over': 'count · horizon · energy · grid',
	purchases: 'count · embodied · (1 − avoided)',
	'legal-share': 'share',
	'reuse-target': 'ceil(count · share)',
	'spending-target': 'spending · share'
} as const;
export type FormulaId = keyof typeof formulaTexts;

/** The names that stand in a formula: its inputs, and the functions `max` and `ceil`. */
export function symbolsIn(formula: FormulaId): readonly string[] {
	return formulaTexts[formula].match(/[a-z]+/gi) ?? [];
}

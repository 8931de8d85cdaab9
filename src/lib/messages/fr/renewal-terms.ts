const units = {
	kgCO2e: 'kg CO2e',
	'kgCO2e/year': 'kg CO2e par an',
	'kgCO2e/kWh': 'kg CO2e par kWh',
	'kWh/year': 'kWh par an',
	year: 'ans',
	'hour/year': 'heures par an',
	watt: 'W',
	piece: 'appareils',
	share: '',
	eur: '€',
	'eur/year': '€ par an',
	'eur/kWh': '€ par kWh',
	'eur/tCO2e': '€ par t CO2e'
};

const tonnes: Readonly<Partial<Record<string, string>>> = {
	kgCO2e: 't CO2e',
	'kgCO2e/year': 't CO2e par an'
};

/** Columns of the exports. */
const groupColumns = {
	group: 'Groupe',
	class: 'Type',
	grid: 'Électricité',
	'age-band': 'Tranche d’âge',
	devices: 'Appareils',
	'mean-age': 'Âge moyen (ans)',
	'years-left': 'Années restantes',
	embodied: 'Fabrication (kg CO2e/an)',
	use: 'Usage (kg CO2e/an)',
	footprint: 'Empreinte (kg CO2e/an)',
	'footprint-low': 'Empreinte, bas',
	'footprint-high': 'Empreinte, haut',
	verdict: 'Verdict carbone',
	gain: 'Gain par année gardée (kg CO2e par appareil)',
	'gain-low': 'Gain, bas',
	'gain-high': 'Gain, haut',
	system: 'Système',
	'main-model': 'Modèle principal',
	keep: 'Garder (kg CO2e)',
	upgrade: 'Améliorer (kg CO2e)',
	refurbished: 'Reconditionné (kg CO2e)',
	new: 'Neuf (kg CO2e)',
	rent: 'Louer (kg CO2e)',
	'cost-keep': 'Garder (€/an)',
	'cost-upgrade': 'Améliorer (€/an)',
	'cost-refurbished': 'Reconditionné (€/an)',
	'cost-new': 'Neuf (€/an)',
	'cost-rent': 'Louer (€/an)'
};

const planColumns = {
	scenario: 'Scénario',
	year: 'Année',
	class: 'Type',
	devices: 'Appareils',
	bought: 'Achat',
	budget: 'Budget (€ HT)',
	missing: 'Prix manquant',
	carbon: 'Fabrication (kg CO2e)',
	'carbon-low': 'Fabrication, bas',
	'carbon-high': 'Fabrication, haut',
	reusable: 'Réformés réemployables'
};

/** A word for each id that the assessment gives. */
const ids: Readonly<Partial<Record<string, string>>> = {
	keep: 'garder',
	replace: 'remplacer',
	undecided: 'indéterminé : mesurer',
	unknown: 'type sans chiffres',
	'not-known': 'inconnu',
	fine: 'à jour',
	'system-upgrade': 'passer à Windows 11, sans achat',
	choice: 'choix à faire : Linux, support payant, autre usage ou remplacement',
	'to-check': 'processeur à vérifier',
	'band-under-3': 'moins de 3 ans',
	'band-3-to-5': '3 à 5 ans',
	'band-5-to-7': '5 à 7 ans',
	'band-over-7': '7 ans et plus',
	'band-unknown': 'sans date',
	'under-3': 'moins de 3 ans',
	'3-to-5': '3 à 5 ans',
	'5-to-7': '5 à 7 ans',
	'over-7': '7 ans et plus',
	'as-planned': 'comme prévu',
	'one-more-year': 'un an de plus pour tous',
	'refurbished-first': 'le reconditionné d’abord',
	'buy-new': 'neuf',
	'buy-refurbished': 'reconditionné',
	'buy-rent': 'location',
	'option-keep': 'Garder',
	'option-upgrade': 'Améliorer',
	'option-refurbished': 'Reconditionné',
	'option-new': 'Neuf',
	'option-rent': 'Louer',
	'price-new': 'prix du neuf',
	'price-refurbished': 'prix du reconditionné',
	'price-rentAYear': 'loyer annuel',
	'price-buyOut': 'prix de rachat en fin de location',
	'price-upgrade': 'prix des pièces et de la pose',
	'price-maintenanceOld': 'maintenance par an, appareil en place',
	'price-maintenanceNew': 'maintenance par an, appareil acheté',
	'price-licences': 'licences par an',
	'price-endOfLife': 'coût de fin de vie',
	'price-residual': 'valeur de revente',
	'price-electricity': 'prix de l’électricité',
	'price-energy': 'consommation mesurée',
	'price-date': 'date d’entrée en service',
	'price-paid-support': 'prix du support payant',
	'windows-10': 'Windows 10',
	'windows-old': 'Windows plus ancien',
	'windows-11': 'Windows 11',
	'reused-purchases': 'Achats issus du réemploi',
	'retired-to-reuse': 'Appareils réformés vers le réemploi',
	binds: 'vous oblige',
	uncertain: 'à vérifier pour vous',
	'does-not-bind': 'ne vous oblige pas',
	other: 'Type non reconnu',
	totals: 'lignes de total',
	virtual: 'machines virtuelles',
	duplicates: 'doublons',
	statuses: 'statuts écartés'
};

export const renewalTerms = {
	units,
	tonnes,
	groupColumns,
	planColumns,
	ids,
	/** Parts of a carbon or of a cost. */
	parts: {
		manufacture: 'Fabrication',
		use: 'Usage',
		purchase: 'Achat',
		energy: 'Électricité',
		maintenance: 'Maintenance',
		licences: 'Licences',
		support: 'Support payant',
		rent: 'Location',
		'end-of-life': 'Fin de vie',
		carbon: 'Prix du carbone'
	},
	never: 'jamais',
	range: (low: string, high: string) => `de ${low} à ${high}`,
	devices: (count: string) => (count === '1' ? '1 appareil' : `${count} appareils`),
	years: (count: string) =>
		count === '0' || count === '1' || count.startsWith('0,') || count.startsWith('1,')
			? `${count} an`
			: `${count} ans`,
	/** Between the items of a list whose items hold commas. */
	between: ' ; ',
	unpriced: 'prix non renseigné',
	about: (what: string) => ` : ${what}`,
	word: (id: string): string => ids[id] ?? id
};

export type RenewalTerms = typeof renewalTerms;

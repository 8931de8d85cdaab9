const expected = {
	one: (value: string) => `il faudrait « ${value} »`,
	atLeast: (value: string) => `il faudrait au moins ${value}`,
	below: (value: string) => `il faudrait moins de ${value}`,
	reaches: (threshold: string) => `il faudrait atteindre le seuil « ${threshold} »`,
	belowThreshold: (threshold: string) => `il faudrait rester sous le seuil « ${threshold} »`,
	from: (date: string) => `il faudrait un lancement à partir du ${date}`,
	before: (date: string) => `il faudrait un lancement avant le ${date}`,
	answered: 'il faudrait une réponse',
	level: (level: string) => `elle apparaît à partir du niveau ${level}`
};

/** Why something is retained or left out. */
export const because = {
	title: 'Parce que vous avez répondu',
	decides: 'Ce qui en décide',
	always: 'Elle vaut pour tout achat.',
	quoted: (asked: string) => `« ${asked} »`,
	answered: (answer: string) => ` : ${answer}`,
	notAsked: 'question non posée dans votre cas',
	expected,
	or: 'ou'
};

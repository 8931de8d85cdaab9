/** `: did you mean "hosting"?` when a known word is close, else nothing. */
export function nearest(word: string, known: readonly string[], limit?: number): string {
	const ranked = known
		.map((candidate) => ({ candidate, distance: editDistance(word, candidate) }))
		.sort((a, b) => a.distance - b.distance);
	const best = ranked[0];
	const near = best && best.distance <= (limit ?? Math.max(2, Math.floor(word.length / 3)));
	return near ? `: did you mean "${best.candidate}"?` : '';
}

function editDistance(a: string, b: string): number {
	let row = Array.from({ length: b.length + 1 }, (_, j) => j);
	for (let i = 1; i <= a.length; i++) {
		const next = [i];
		for (let j = 1; j <= b.length; j++) {
			const substitution = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
			next.push(Math.min(substitution, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
		}
		row = next;
	}
	return row[b.length] ?? 0;
}

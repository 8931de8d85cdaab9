const white = 'FFFFFF';

/** Whether words of this colour, `RRGGBB` with or without more before it, cannot be seen on their ground. */
export function faint(colour: string, ground = white): boolean {
	const [ink, paper] = [colour, ground].map(channels);
	if (!ink || !paper) return false;
	return ink.reduce((sum, one, at) => sum + Math.abs(one - (paper[at] ?? 0)), 0) < 90;
}

function channels(colour: string): number[] | undefined {
	const [hex] = /[0-9a-f]{6}$/i.exec(colour) ?? (colour === 'transparent' ? [white] : []);
	return hex?.match(/../g)?.map((one) => parseInt(one, 16));
}

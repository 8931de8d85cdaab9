import type { Expected } from '../../../domain/asked';
import { refuse, type Refusal, type Response } from '../../../domain/response';
import { ClerkFailure, type Clerk } from './clerk';
import { collect, TooMuch } from './collect';
import { judge } from './judge';
import { getDocument, PDFWorker } from './pdfjs';

/** In bytes. */
export const largestFile = 20_000_000;
const patience = 8000;
const signature = '%PDF-';

class TooSlow extends Error {}

/** Reads what a supplier filled in. Whatever the file is, it ends within 8 seconds, in the clerk's hands alone. */
export async function readResponses(
	bytes: Uint8Array,
	expected: Expected,
	hire: () => Clerk,
	milliseconds = patience
): Promise<Response> {
	if (bytes.length > largestFile) return refuse('too-big');
	if (!isPdf(bytes)) return refuse('not-a-pdf');
	const clerk = hire();
	const clock = startClock(milliseconds);
	try {
		const reading = open(bytes, clerk).then((pdf) => collect(pdf, isRedrawn(bytes)));
		// What it says once it is dismissed concerns nobody.
		reading.catch(() => undefined);
		const found = await Promise.race([reading, clock.over, clerk.failure]);
		return judge(found, expected);
	} catch (error) {
		return refuse(reasonOf(error));
	} finally {
		clock.stop();
		clerk.dismiss();
	}
}

/** Viewers allow for junk before the signature. */
function isPdf(bytes: Uint8Array): boolean {
	return String.fromCharCode(...bytes.subarray(0, 1024)).includes(signature);
}

/** Said of the whole form; fillers that draw nothing themselves leave it to viewers. */
function isRedrawn(bytes: Uint8Array): boolean {
	return /\/NeedAppearances\s+true/.test(new TextDecoder('latin1').decode(bytes));
}

async function open(bytes: Uint8Array, { port }: Clerk) {
	const worker = PDFWorker.create({ port, verbosity: 0 } as Parameters<typeof PDFWorker.create>[0]);
	// Without a port of its own pdf.js would parse on this very thread.
	if (worker.port !== port) throw new Error('The file would be read on the main thread');
	return getDocument({
		data: bytes.slice(),
		worker,
		verbosity: 0,
		enableXfa: false,
		useWasm: false,
		useWorkerFetch: false,
		useSystemFonts: false,
		disableFontFace: true,
		isOffscreenCanvasSupported: false,
		isImageDecoderSupported: false,
		maxImageSize: 1
	}).promise;
}

function startClock(milliseconds: number) {
	let timer: ReturnType<typeof setTimeout> | undefined;
	const over = new Promise<never>((_, reject) => {
		timer = setTimeout(() => reject(new TooSlow()), milliseconds);
	});
	over.catch(() => undefined);
	return { over, stop: () => clearTimeout(timer) };
}

function reasonOf(error: unknown): Refusal {
	if (error instanceof TooSlow) return 'too-slow';
	if (error instanceof ClerkFailure) return 'no-reader';
	if (error instanceof TooMuch) return error.of === 'pages' ? 'too-long' : 'too-many-fields';
	return (error as Error | undefined)?.name === 'PasswordException' ? 'password' : 'damaged';
}

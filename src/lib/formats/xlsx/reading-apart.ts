import type { Expected } from '../../domain/asked';
import type { Response } from '../../domain/response';
import { startWorker } from '../worker';
import type { SheetLabels } from './reading-frame';
import { refuseSheet } from './reading-judge';
import worker from './reading-worker?worker&url';

export interface SheetOrder {
	readonly bytes: Uint8Array;
	readonly expected: Expected;
	readonly labels: SheetLabels;
}

const patience = 8000;

/** In a worker of this site, ended whatever it does after 8 seconds. */
export async function readSheetApart(
	order: SheetOrder,
	milliseconds = patience
): Promise<Response> {
	const hand = startWorker(worker);
	let timer: ReturnType<typeof setTimeout> | undefined;
	try {
		return await new Promise<Response>((resolve) => {
			timer = setTimeout(() => resolve(refuseSheet('too-slow')), milliseconds);
			hand.onerror = () => resolve(refuseSheet('no-reader'));
			hand.onmessage = ({ data }: MessageEvent<Response>) => resolve(data);
			hand.postMessage(order);
		});
	} finally {
		clearTimeout(timer);
		hand.terminate();
	}
}

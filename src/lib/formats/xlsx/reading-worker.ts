import { readSheetResponses } from './reading';
import type { SheetOrder } from './reading-apart';

self.onmessage = ({ data }: MessageEvent<SheetOrder>) =>
	void readSheetResponses(data.bytes, data.expected, data.labels).then((response) =>
		self.postMessage(response)
	);

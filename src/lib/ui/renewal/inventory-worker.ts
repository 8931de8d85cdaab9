import { FileError } from '../../formats/csv/fault';
import { chunksOf } from '../../formats/csv/read';
import type { Intake } from '../../renewal/intake';
import { openInventory, readInventory, type InventoryFile } from './inventory-file';
import type { InventoryNews, InventoryOrder } from './inventory-messages';

let intake: Intake | undefined;

const tell = (news: InventoryNews) => self.postMessage(news);
const progressEvery = 100;

self.onmessage = ({ data }: MessageEvent<InventoryOrder>) =>
	void follow(data).catch((error: unknown) =>
		tell(
			error instanceof FileError
				? { is: 'refused', fault: error.kind }
				: { is: 'failed', message: String(error) }
		)
	);

async function follow(order: InventoryOrder): Promise<void> {
	if (order.do === 'open') {
		const { inventories, sheet } = order;
		const opening = await openInventory(fileOf(order.file), {
			inventories,
			...(sheet === undefined ? {} : { sheet })
		});
		return tell({ is: 'opened', opening });
	}
	if (order.do === 'read') {
		intake = undefined;
		intake = await readInventory(fileOf(order.file), { ...order, progress: reporter() });
	}
	if (!intake) throw new Error('no file was read');
	tell({ is: 'intaken', intaken: intake.finish(order.choices) });
}

function fileOf(blob: File): InventoryFile {
	return { name: blob.name, size: blob.size, bytes: () => chunksOf(blob.stream()) };
}

function reporter(): (share: number) => void {
	let told = 0;
	return (share) => {
		if (performance.now() - told < progressEvery) return;
		told = performance.now();
		tell({ is: 'progress', share });
	};
}

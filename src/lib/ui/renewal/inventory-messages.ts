import type { FileFault } from '../../formats/csv/fault';
import type { Layout } from '../../renewal/intake-state';
import type { Choices, Intaken } from '../../renewal/intaken';
import type { Inventories } from '../../renewal/inventories';
import type { Opening } from './inventory-file';

interface Order {
	readonly file: File;
	readonly inventories: Inventories;
}

/** From the page to the worker; `settle` speaks of the file read last. */
export type InventoryOrder =
	| (Order & { readonly do: 'open'; readonly sheet?: number })
	| (Order & {
			readonly do: 'read';
			readonly opening: Opening;
			readonly layout: Layout;
			readonly choices: Choices;
	  })
	| { readonly do: 'settle'; readonly choices: Choices };

/** From the worker to the page. */
export type InventoryNews =
	| { readonly is: 'opened'; readonly opening: Opening }
	| { readonly is: 'progress'; readonly share: number }
	| { readonly is: 'intaken'; readonly intaken: Intaken }
	| { readonly is: 'refused'; readonly fault: FileFault }
	| { readonly is: 'failed'; readonly message: string };

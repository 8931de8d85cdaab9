/** Rows as a reader gives them, their cells still bytes; to be read at once. */
export interface Rows {
	readonly length: number;
	/** UTF-8. */
	readonly bytes: Uint8Array;
	/** Where each cell begins and ends among the bytes: two numbers a cell. */
	readonly bounds: Int32Array;
	/** Place of the first cell of each row, then the count of cells. */
	readonly firsts: Int32Array;
	/** Line of the file where each row begins. */
	readonly lines: Int32Array;
}

const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

/** One row at a time: nothing is made for each row. A cell that is not there is empty. */
export class Row {
	#index = 0;
	#first = 0;
	width = 0;

	/** The bytes of the rows, to be read four at a time. */
	readonly view: DataView;

	constructor(readonly rows: Rows) {
		const { buffer, byteOffset, byteLength } = rows.bytes;
		this.view = new DataView(buffer, byteOffset, byteLength);
	}

	go(index: number): void {
		const { firsts } = this.rows;
		this.#index = index;
		this.#first = firsts[index] ?? 0;
		this.width = (firsts[index + 1] ?? 0) - this.#first;
	}

	get line(): number {
		return this.rows.lines[this.#index] ?? 0;
	}

	/** Where the cell begins among the bytes. */
	from(column: number): number {
		if (column < 0 || column >= this.width) return 0;
		return this.rows.bounds[(this.#first + column) * 2] ?? 0;
	}

	to(column: number): number {
		if (column < 0 || column >= this.width) return 0;
		return this.rows.bounds[(this.#first + column) * 2 + 1] ?? 0;
	}

	isEmpty(column: number): boolean {
		return this.from(column) === this.to(column);
	}

	text(column: number): string {
		return decoder.decode(this.rows.bytes.subarray(this.from(column), this.to(column)));
	}

	texts(): string[] {
		return Array.from({ length: this.width }, (_, column) => this.text(column));
	}
}

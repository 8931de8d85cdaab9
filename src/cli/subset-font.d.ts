declare module 'subset-font' {
	export default function subset(
		font: Uint8Array,
		text: string,
		options: {
			targetFormat: 'truetype';
			keepFeatures?: readonly string[];
			noLayoutClosure?: boolean;
			noHinting?: boolean;
			dropTables?: readonly string[];
		}
	): Promise<Uint8Array>;
}

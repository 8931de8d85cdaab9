import type { jsPDF } from 'jspdf';
import type { FontMetadata } from './typeface';

/** What is used of jsPDF beyond its published types; a test holds it to them at each upgrade. */
export interface Internals {
	write(...parts: unknown[]): void;
	newObjectDeferred(): number;
	newObjectDeferredBegin(id: number, output: boolean): void;
	putStream(stream: {
		readonly data: string;
		readonly objectId: number;
		readonly additionalKeyValues: { key: string; value: string }[];
	}): void;
	getPageInfo(page: number): {
		/** 0 until the pages are being written. */
		objId: number;
		pageContext: { annotations: { type: 'reference'; object: { readonly objId: number } }[] };
	};
	getCurrentPageInfo(): { pageNumber: number };
	getFont(family: string, style: string): { metadata: FontMetadata };
	readonly events: Events;
	setPdfVersion(version: string): void;
	/** The whole file, one character a byte. Unlike `output`, it lets errors through. */
	buildDocument(): string;
}

interface Events {
	subscribe(event: string, listener: Listener): string;
	publish(event: string, ...details: unknown[]): void;
	getTopics(): Record<string, Record<string, [Listener, boolean]>>;
}

type Listener = (...details: unknown[]) => void;

export function internalsOf(pdf: jsPDF): Internals {
	const { internal, __private__ } = pdf as unknown as {
		internal: Omit<Internals, 'setPdfVersion' | 'buildDocument'>;
		__private__: Pick<Internals, 'setPdfVersion' | 'buildDocument'>;
	};
	const { setPdfVersion, buildDocument } = __private__;
	raise(pdf, internal.events);
	return { ...internal, setPdfVersion, buildDocument };
}

/** jsPDF would print what a listener throws, its own included, and go on with a broken file. */
function raise(pdf: jsPDF, events: Events) {
	events.publish = (event, ...details) => {
		for (const [listener] of Object.values(events.getTopics()[event] ?? {}))
			listener.apply(pdf, details);
	};
}

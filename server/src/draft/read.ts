import { readFactSheet } from "./readers/fact-sheet.ts";
import { readInlineXbrl } from "./readers/inline-xbrl.ts";
import { readMarkdown } from "./readers/markdown.ts";
import type { Draft } from "./types.ts";

export interface ReadOptions {
	/** Path or URI; its extension tells the format. */
	readonly path?: string;
	/** VS Code language id; wins over the path. */
	readonly languageId?: string;
}

const READERS: Readonly<Record<string, (source: string) => Draft | undefined>> = {
	cyd: readFactSheet,
	"16k": readFactSheet,
	markdown: readMarkdown,
	md: readMarkdown,
	html: readInlineXbrl,
	htm: readInlineXbrl,
	xhtml: readInlineXbrl,
	xml: readInlineXbrl,
};

/**
 * Reads a source in the format that its language id, extension or, failing both, its first characters tell.
 *
 * @returns undefined when it is no cybersecurity disclosure; never throws
 */
export function readDraft(source: string, options: ReadOptions = {}): Draft | undefined {
	const extension = /\.([a-z0-9]+)$/i.exec(options.path ?? "")?.[1]?.toLowerCase();
	const reader = READERS[options.languageId ?? ""] ?? READERS[extension ?? ""] ?? sniff(source);
	return reader(source);
}

function sniff(source: string): (source: string) => Draft | undefined {
	const head = source
		.slice(0, 4096)
		.replace(/^\uFEFF/, "")
		.trimStart();
	if (head.startsWith("<")) return readInlineXbrl;
	if (/^\|/m.test(head)) return readFactSheet;
	return readMarkdown;
}

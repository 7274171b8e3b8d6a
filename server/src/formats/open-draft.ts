import type { Draft } from "../draft/types.ts";
import type { Reading } from "../reading/reading.ts";
import { NEVER } from "../reading/reading.ts";
import type { SourceText } from "../text/source-text.ts";
import { openFactSheet } from "./fact-sheet/fact-sheet.ts";
import { openInlineXbrl } from "./inline-xbrl/inline-xbrl.ts";
import { openMarkdown } from "./markdown/markdown.ts";

export interface ReadOptions {
	/** Path or URI; its extension tells the format. */
	readonly path?: string;
	/** VS Code language id; wins over the path. */
	readonly languageId?: string;
}

type Open = (source: SourceText) => Reading;

const READERS: Readonly<Record<string, Open>> = {
	cyd: openFactSheet,
	"16k": openFactSheet,
	markdown: openMarkdown,
	md: openMarkdown,
	html: openInlineXbrl,
	htm: openInlineXbrl,
	xhtml: openInlineXbrl,
	xml: openInlineXbrl,
};

/**
 * Reads a source in the format that its language id, extension or, failing both, its first characters tell.
 *
 * @returns undefined when it is no cybersecurity disclosure; never throws
 */
export function readDraft(source: string, options: ReadOptions = {}): Draft | undefined {
	const reading = openDraft(source, options);
	reading.advance(source, NEVER);
	return reading.draft(source);
}

/** Begins to read a source that will be edited. Nothing is read before `advance`. */
export function openDraft(source: SourceText, options: ReadOptions = {}): Reading {
	const extension = /\.([a-z0-9]+)$/i.exec(options.path ?? "")?.[1]?.toLowerCase();
	const open = READERS[options.languageId ?? ""] ?? READERS[extension ?? ""];
	return open ? open(source) : openUnknown(source);
}

/** The format of a source without a name is told anew after each edit. */
function openUnknown(source: SourceText): Reading {
	let format = sniff(source);
	let reading = format(source);
	return {
		edit: (start, end, inserted) => reading.edit(start, end, inserted),
		advance(text, pause) {
			const now = sniff(text);
			if (now !== format) {
				format = now;
				reading = format(text);
			}
			return reading.advance(text, pause);
		},
		draft: (text) => reading.draft(text),
	};
}

function sniff(source: SourceText): Open {
	const head = source
		.slice(0, 4096)
		.replace(/^\uFEFF/, "")
		.trimStart();
	if (head.startsWith("<")) return openInlineXbrl;
	if (/^\|/m.test(head)) return openFactSheet;
	return openMarkdown;
}

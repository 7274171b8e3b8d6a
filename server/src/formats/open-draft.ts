import type { Draft } from "../draft/types.ts";
import type { Reading } from "../reading/reading.ts";
import { readOnce } from "../reading/reading.ts";
import type { SourceText } from "../text/source-text.ts";
import { isInstance, openInstance } from "./edgar/instance.ts";
import { isRenderedPage, openRenderedPage } from "./edgar/rendered-page.ts";
import { openFactSheet } from "./fact-sheet/fact-sheet.ts";
import { openInlineXbrl } from "./inline-xbrl/inline-xbrl.ts";
import { openMarkdown } from "./markdown/markdown.ts";

export interface ReadOptions {
	/** Path or URI; its extension tells the format. */
	readonly path?: string;
	/** VS Code language id; wins over the path. */
	readonly languageId?: string;
}

type OpenReading = (source: SourceText) => Reading;

/** By extension and by language id. A map: a file may well be called `draft.constructor`. */
const READERS: ReadonlyMap<string, OpenReading> = new Map([
	["cyd", openFactSheet],
	["16k", openFactSheet],
	["markdown", openMarkdown],
	["md", openMarkdown],
	["html", openMarkup],
	["htm", openMarkup],
	["xhtml", openMarkup],
	["xml", openMarkup],
]);

/** Extensions of the files that may be drafts, in lower case: `.cyd`. */
export const EXTENSIONS: ReadonlySet<string> = new Set([...READERS.keys()].map((name) => `.${name}`));

/**
 * Reads a source in the format that its language id, extension or, failing both, its first characters tell.
 *
 * @returns undefined when it is no cybersecurity disclosure; never throws
 */
export function readDraft(source: string, options: ReadOptions = {}): Draft | undefined {
	return readOnce((text) => openDraft(text, options), source);
}

/** Begins to read a source that will be edited. Nothing is read before `advance`. */
export function openDraft(source: SourceText, options: ReadOptions = {}): Reading {
	const extension = /\.([a-z0-9]+)$/i.exec(options.path ?? "")?.[1]?.toLowerCase();
	const open = READERS.get(options.languageId ?? "") ?? READERS.get(extension ?? "");
	return open ? open(source) : openBy(sniff, source);
}

/** Tells the format by the beginning of a source. */
type Choose = (head: string) => OpenReading;

/** What tells the format stands in so many characters at the begin of a source. */
const HEAD = 8192;

/** A source whose format its beginning tells: that is asked anew once an edit has touched it. */
function openBy(choose: Choose, source: SourceText): Reading {
	const choice = (text: SourceText) => choose(text.slice(0, HEAD));
	let format = choice(source);
	let reading = format(source);
	let isBeginOther = false;
	return {
		edit(start, end, inserted) {
			isBeginOther ||= start < HEAD;
			reading.edit(start, end, inserted);
		},
		*advance(text) {
			const now = isBeginOther ? choice(text) : format;
			isBeginOther = false;
			if (now !== format) {
				format = now;
				reading = format(text);
			}
			yield* reading.advance(text);
		},
		draft: (text) => reading.draft(text),
	};
}

/** HTML and XML: what EDGAR makes of a filing, or the filing itself. */
function openMarkup(source: SourceText): Reading {
	return openBy(markupIn, source);
}

function markupIn(head: string): OpenReading {
	if (isInstance(head)) return openInstance;
	return isRenderedPage(head) ? openRenderedPage : openInlineXbrl;
}

function sniff(head: string): OpenReading {
	const text = head.replace(/^\uFEFF/, "").trimStart();
	if (text.startsWith("<")) return markupIn(head);
	return /^\|/m.test(text) ? openFactSheet : openMarkdown;
}

import { MappedTextBuilder } from "../mapped-text.ts";
import type { Passage, PassageKind, Span } from "../types.ts";
import { lineEnd } from "./line-ends.ts";

const BULLET = /^\s*(?:[•●○◦▪■§·‣∙*]|[-–—](?=\s)|\(?[a-z0-9]{1,3}[.)](?=\s))/;
const LONE_BULLET = /^\s*(?:[•●○◦▪■§·‣∙*o]|[-–—])\s*$/;
const ENDS_SENTENCE = /[.!?:;]["'”’)\]]*\s*$/;
const ITEM_HEADING = /^\s*item\s+(?:16k|1c|1\.05)\b/i;

/** Heading of the Item that carries a disclosure: `Item 16K`, `Item 1C`, `Item 1.05`, at a line's start. */
export function isItemHeading(text: string): boolean {
	return ITEM_HEADING.test(text) && text.length <= 160;
}

/** A line that stands as a heading: short, begins with a capital, does not end as a sentence does. */
export function looksLikeHeading(text: string): boolean {
	if (isItemHeading(text)) return true;
	const line = text.trim();
	if (line.length === 0 || line.length > 100 || !/^[A-Z0-9(]/.test(line)) return false;
	if (/[.!?;,:]["'”’)\]]*$/.test(line) || /\(i{1,3}\)$/.test(line)) return false;
	const words = line.split(/\s+/);
	if (words.length > 12) return false;
	const long = words.filter((word) => /^[A-Za-z]{4,}/.test(word));
	const capital = long.filter((word) => /^[A-Z]/.test(word));
	return words.length <= 4 || capital.length * 2 >= long.length;
}

/**
 * Passages of plain text in `[start, end)` of the source: one a line, but a line that breaks off within a sentence
 * is read on into the next one, and a bullet alone on its line belongs to what follows.
 */
export function readLines(source: string, start: number, end: number): Passage[] {
	const passages: Passage[] = [];
	let open: { readonly from: number; to: number; kind: PassageKind } | undefined;
	let bulleted = false;
	const close = () => {
		if (open) pushPassage(passages, source, open, open.kind);
		open = undefined;
	};
	for (let at = start; at < end; ) {
		const stop = lineEnd(source, at);
		const line = source.slice(at, Math.min(stop.end, end));
		const from = at;
		at = stop.next ?? end;
		if (line.trim() === "") {
			close();
			bulleted = false;
			continue;
		}
		if (LONE_BULLET.test(line)) {
			close();
			bulleted = true;
			continue;
		}
		const bullet = bulleted || BULLET.test(line);
		const goesOn =
			open !== undefined &&
			!bullet &&
			open.kind !== "heading" &&
			/^\s*["“'(]?[a-z]/.test(line) &&
			!ENDS_SENTENCE.test(source.slice(Math.max(open.from, open.to - 40), open.to));
		if (goesOn && open) {
			open.to = from + line.length;
			continue;
		}
		close();
		const kind = bullet ? "listItem" : looksLikeHeading(line) ? "heading" : "paragraph";
		open = { from, to: from + line.length, kind };
		bulleted = false;
	}
	close();
	return passages;
}

function pushPassage(passages: Passage[], source: string, span: { from: number; to: number }, kind: PassageKind): void {
	const builder = new MappedTextBuilder();
	const bullet =
		kind === "listItem"
			? (/^\s*[•●○◦▪■§·‣∙*–—-]\s*/.exec(source.slice(span.from, Math.min(span.to, span.from + 20)))?.[0].length ?? 0)
			: 0;
	builder.addVerbatim(source, span.from + bullet, span.to);
	if (builder.isEmpty) return;
	const text = builder.build();
	passages.push({ kind, text, ...trimmed(text) });
}

function trimmed(text: Passage["text"]): Span {
	return text.span(0, text.length);
}

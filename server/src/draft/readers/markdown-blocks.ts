import type { PassageKind, Span } from "../types.ts";
import type { Line } from "./markdown-lines.ts";

/** A heading, paragraph, list item or table cell: the stretches of source that hold its text, one or more a line. */
export interface MarkdownBlock {
	readonly kind: PassageKind;
	readonly parts: readonly Span[];
}

const HEADING = /^ {0,3}(#{1,6})(?:[ \t]+|$)/;
const HEADING_END = /[ \t]#+[ \t]*$/;
const ITEM = /^\s*(?:[-*+]|\d{1,9}[.)])(?:[ \t]+|$)/;
const BULLET = /^\s*[•●○◦▪■§·‣]\s*/;
const QUOTE = /^ {0,3}>[ \t]?/;
const UNDERLINE = /^ {0,3}(?:=+|-+)[ \t]*$/;
const DELIMITERS = /^[ \t]*\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?[ \t]*$/;
const REFERENCE = /^ {0,3}\[[^\]\n]{1,200}\]:[ \t]*\S/;
/** Only the begin of a line tells its kind. */
const LOOK = 400;

/** Groups lines into blocks, as CommonMark does for the constructs that a disclosure has. */
export function readMarkdownBlocks(source: string, lines: readonly Line[]): readonly MarkdownBlock[] {
	const blocks: MarkdownBlock[] = [];
	let open: { kind: PassageKind; parts: Span[] } | undefined;
	let inTable = false;
	const close = () => {
		if (open && open.parts.length > 0) blocks.push(open);
		open = undefined;
	};
	const textAt = (index: number) => {
		const line = lines[index];
		return line ? lineText(source, line) : "";
	};

	for (let index = 0; index < lines.length; index++) {
		const line = lines[index];
		if (!line) continue;
		let { parts } = line;
		const quote = QUOTE.exec(lineText(source, line))?.[0].length ?? 0;
		if (quote > 0) parts = skip(parts, quote);
		const look = partsText(source, parts);
		if (look.trim() === "") {
			close();
			inTable = false;
			continue;
		}
		const table =
			inTable || (look.includes("|") && textAt(index + 1).includes("-") && DELIMITERS.test(textAt(index + 1)));
		if (table && look.includes("|")) {
			close();
			inTable = true;
			if (!DELIMITERS.test(look))
				for (const cell of splitCells(source, parts)) blocks.push({ kind: "cell", parts: cell });
			continue;
		}
		inTable = false;
		const heading = HEADING.exec(look);
		const item = ITEM.exec(look) ?? BULLET.exec(look);
		if (UNDERLINE.test(look) && open?.kind === "paragraph") {
			blocks.push({ kind: "heading", parts: open.parts });
			open = undefined;
		} else if (isRule(look) || (REFERENCE.test(look) && !open)) {
			close();
		} else if (heading) {
			close();
			const text = skip(parts, heading[0].length);
			if (text.length > 0) blocks.push({ kind: "heading", parts: trimEnd(source, text) });
		} else if (item) {
			close();
			open = { kind: "listItem", parts: [...skip(parts, item[0].length)] };
		} else if (open) {
			open.parts.push(...parts);
		} else {
			open = { kind: "paragraph", parts: [...parts] };
		}
	}
	close();
	return blocks;
}

function lineText(source: string, line: Line): string {
	return partsText(source, line.parts);
}

/** The begin of a line as it reads without its comments. */
function partsText(source: string, parts: readonly Span[]): string {
	let text = "";
	for (const { start, end } of parts) {
		text += source.slice(start, Math.min(end, start + LOOK));
		if (text.length >= LOOK) break;
	}
	return text;
}

/** Parts without their first `count` characters. */
function skip(parts: readonly Span[], count: number): readonly Span[] {
	const rest: Span[] = [];
	let left = count;
	for (const { start, end } of parts) {
		const taken = Math.min(left, end - start);
		left -= taken;
		if (start + taken < end) rest.push({ start: start + taken, end });
	}
	return rest;
}

/** Takes the closing hashes of a heading off. */
function trimEnd(source: string, parts: readonly Span[]): readonly Span[] {
	const last = parts.at(-1);
	if (!last) return parts;
	const from = Math.max(last.start, last.end - LOOK);
	const hashes = HEADING_END.exec(source.slice(from, last.end))?.[0].length ?? 0;
	return hashes > 0 ? [...parts.slice(0, -1), { start: last.start, end: last.end - hashes }] : parts;
}

/** A thematic break: three or more of one sign and blanks. */
function isRule(text: string): boolean {
	const signs = text.replace(/[ \t]/g, "");
	const sign = signs[0];
	if (signs.length < 3 || (sign !== "-" && sign !== "*" && sign !== "_")) return false;
	for (const other of signs) if (other !== sign) return false;
	return true;
}

function splitCells(source: string, parts: readonly Span[]): readonly (readonly Span[])[] {
	const cells: Span[][] = [[]];
	for (const { start, end } of parts) {
		let from = start;
		for (let at = start; at < end; at++) {
			if (source[at] !== "|" || source[at - 1] === "\\") continue;
			if (at > from) cells.at(-1)?.push({ start: from, end: at });
			cells.push([]);
			from = at + 1;
		}
		if (end > from) cells.at(-1)?.push({ start: from, end });
	}
	return cells.filter((cell) => cell.length > 0);
}

import { pieceLength } from "../../reading/line-windows.ts";
import type { Part, Scanner, Step } from "../../reading/windows.ts";
import { GROWTH, isBoundary, WINDOW } from "../../reading/windows.ts";
import { detached } from "../../text/mapped-text.ts";
import type { Span } from "../../text/span.ts";
import type { Steps } from "../../text/steps.ts";
import { attributeValue } from "../inline-xbrl/markup/attributes.ts";
import type { AttributeOffsets } from "../inline-xbrl/markup/tokens.ts";
import { tokenPass } from "../inline-xbrl/markup/tokens.ts";
import { Entry } from "./entry.ts";

/** What one window of a rendered page holds. Offsets count from its start. */
export interface PagePart extends Part {
	readonly entries: Entry[];
	/** Contents of header cells: title and periods. */
	readonly heads: Span[];
}

/** Boundaries lie between rows, where nothing is open. */
type PageState = "";

/** @param window least length of a window, in source characters */
export function createPageScanner(window = WINDOW): Scanner<PageState, PagePart> {
	return {
		initial: "",
		coincide: () => true,
		*read(source, at, _entry, nextStop) {
			for (let length = pieceLength(nextStop(at) - at, window); ; length *= GROWTH) {
				const piece = source.slice(at, at + length);
				const isLast = at + length >= source.length;
				const step = yield* readPiece(piece, isLast, (end) => isBoundary(at, at + end, window, nextStop));
				if (step) return { ...step, end: at + step.end };
			}
		},
	};
}

/** `Show.showAR( this, 'defref_cyd_…Flag', window );` on the link of a row's label. */
const REFERENCE = /\bdefref_([A-Za-z][\w.-]*?)_(\w+)/;
/** Rows that head a group of facts. */
const GROUP = /(?:Abstract|LineItems|Table|Axis|Domain|Member)$/;

/** The label of a row, and the cells that follow it. */
interface Row {
	readonly concept: string;
	readonly name: { readonly start: number; end: number };
	/** Whether the link has ended whose text the label is. */
	named: boolean;
	readonly contents: Span[];
}

/** A cell whose end tag has not come yet; tables inside it are counted. */
interface OpenCell {
	readonly content: number;
	readonly isHead: boolean;
	nested: number;
}

/**
 * Reads one window of a piece of the source.
 *
 * @param isLast whether the source ends with the piece
 * @returns undefined when the piece ended before the window did: a longer one is wanted
 */
function* readPiece(
	source: string,
	isLast: boolean,
	isEnd: (at: number) => boolean,
): Steps<Step<PageState, PagePart> | undefined> {
	const part: PagePart = { start: 0, stands: true, entries: [], heads: [] };
	let row: Row | undefined;
	let cell: OpenCell | undefined;
	let end: number | undefined;

	const closeCell = (at: number) => {
		if (cell?.isHead) part.heads.push({ start: cell.content, end: at });
		// The cell of the label itself began before the label did.
		else if (cell && row && cell.content > row.name.start) row.contents.push({ start: cell.content, end: at });
		cell = undefined;
	};
	const closeRow = (at: number) => {
		closeCell(at);
		if (row) part.entries.push(entryOf(part, row));
		row = undefined;
	};
	const tokens = tokenPass(source, {
		openTag(tag, start, tagEnd, attributes) {
			if (end !== undefined) return;
			const name = tag.toLowerCase();
			if (name === "a") {
				const named = referenceOf(source, attributes);
				if (named === undefined) return;
				if (row) closeRow(start);
				const concept = named.family === "cyd" && !GROUP.test(named.concept) ? named.concept : undefined;
				row =
					concept === undefined
						? undefined
						: { concept, name: { start: tagEnd, end: tagEnd }, named: false, contents: [] };
			} else if (name === "table" && cell) {
				cell.nested++;
			} else if (cell && cell.nested > 0) {
				return;
			} else if (name === "tr") {
				// What ends only because a row begins depends on it: no boundary may part the two.
				const isOpen = cell !== undefined || row !== undefined;
				closeRow(start);
				if (isOpen || start === 0 || !isEnd(start)) return;
				end = start;
				tokens.pause();
			} else if (name === "td" || name === "th") {
				closeCell(start);
				cell = { content: tagEnd, isHead: name === "th", nested: 0 };
			}
		},
		closeTag(tag, start) {
			if (end !== undefined) return;
			const name = tag.toLowerCase();
			if (name === "a" && row && !row.named) {
				row.named = true;
				row.name.end = start;
			} else if (name === "table" && cell && cell.nested > 0) cell.nested--;
			else if (cell && cell.nested > 0) return;
			else if (name === "td" || name === "th") closeCell(start);
			else if (name === "tr" || name === "table") closeRow(start);
		},
		text() {},
	});
	const paused = yield* tokens.run();
	if (!paused && !isLast) return undefined;
	if (!paused) closeRow(source.length);
	return { part, end: end ?? source.length, exit: "" };
}

function referenceOf(source: string, attributes: AttributeOffsets): { family: string; concept: string } | undefined {
	const match = REFERENCE.exec(attributeValue(source, attributes, "onclick") ?? "");
	return match ? { family: match[1] ?? "", concept: detached(match[2] ?? "") } : undefined;
}

function entryOf(part: Part, { concept, name, contents }: Row): Entry {
	const last = contents.at(-1);
	const place = { start: name.start, end: Math.max(name.end, last?.end ?? 0), name, contents };
	return new Entry(part, { family: "cyd", concept, nil: false, unclosed: false, ...place }, "html");
}

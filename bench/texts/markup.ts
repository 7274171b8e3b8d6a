import type { Piece, Tagged } from "./item-1c.ts";
import { PAGE_BREAK } from "./item-1c.ts";

/** The name of the registrant, an invented one. */
export const COMPANY = "Quillmere Instruments, Inc.";

const FONT = "color:#000000;font-family:'Times New Roman',serif;font-size:10pt;line-height:120%";
const OPEN = `<div style="margin-top:6pt;text-indent:18pt"><span style="${FONT};font-weight:400">`;
const CLOSE = "</span></div>";

/** A paragraph of markup as filing software writes it: a `div`, a `span`, and styles on each. */
export function paragraphMarkup(inner: string): string {
	return `${OPEN}${inner}${CLOSE}`;
}

export function headingMarkup(text: string): string {
	return `<div style="margin-top:12pt"><span style="${FONT};font-weight:700">${text}</span></div>`;
}

/** What stands between two pages: the number, the break and the head that every page has. */
export function pageBreakMarkup(page: number): string {
	return [
		`<div style="text-align:center"><span style="${FONT}">${page}</span></div>`,
		`<hr style="page-break-after:always"/>`,
		`<div style="text-align:right"><span style="${FONT}">${COMPANY} | Annual Report | Table of Contents</span></div>`,
	].join("");
}

interface Chain {
	readonly id: string;
	/** Where the start tag of the fragment that is open stands among the parts. */
	start: number;
	fragments: number;
}

/** A paragraph of the Item with its facts; a page break cuts every open fact into a chain of continuations. */
export function taggedMarkup(pieces: readonly Piece[], page: number, nextId: () => string): string {
	const parts: string[] = [];
	const open: (Chain & { readonly close: () => string })[] = [];

	const turnPage = (): void => {
		for (const chain of open.toReversed()) {
			parts[chain.start] = parts[chain.start]?.replace(/>$/, ` continuedAt="${chain.id}-${chain.fragments}">`) ?? "";
			parts.push(chain.close());
		}
		parts.push(CLOSE, pageBreakMarkup(page), OPEN);
		for (const chain of open) {
			chain.start = parts.length;
			parts.push(`<ix:continuation id="${chain.id}-${chain.fragments++}">`);
		}
	};
	const write = (piece: Piece): void => {
		if (piece === PAGE_BREAK) turnPage();
		else if (typeof piece === "string") parts.push(escaped(piece));
		else {
			const id = nextId();
			const chain = { id, start: parts.length, fragments: 1, close: () => closing(chain) };
			open.push(chain);
			parts.push(startTag(piece, id));
			piece.of.forEach(write);
			parts.push(chain.close());
			open.pop();
		}
	};
	pieces.forEach(write);
	return paragraphMarkup(parts.join(""));
}

function closing({ fragments }: Pick<Chain, "fragments">): string {
	return fragments === 1 ? "</ix:nonNumeric>" : "</ix:continuation>";
}

function startTag({ fact, value }: Tagged, id: string): string {
	const kind = value === undefined ? 'escape="true"' : `format="ixt:fixed-${value}"`;
	return `<ix:nonNumeric contextRef="c-1" name="cyd:${fact}" id="${id}" ${kind}>`;
}

/** Filings are sent as ASCII: everything else stands there as a reference. */
function escaped(text: string): string {
	return text
		.replace(/&/g, "&amp;")
		.replace(/</g, "&lt;")
		.replace(/[^\0-~]/g, (character) => `&#${character.charCodeAt(0)};`);
}

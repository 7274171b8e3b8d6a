import { headMarkup, ITEMS, tableOfContents } from "./head.ts";
import { ITEM_1C } from "./item-1c.ts";
import { headingMarkup, pageBreakMarkup, taggedMarkup } from "./markup.ts";
import type { Book } from "./pages.ts";
import { byteLength, pages, totalBytes } from "./pages.ts";
import { random } from "./random.ts";

export interface ReportOptions {
	/** Length in bytes of UTF-8. */
	readonly bytes: number;
	/** `few`: a line break some eight times a report, as much filing software writes it. */
	readonly lines?: "many" | "few";
}

/** The part of a usual report that stands before the Item on cybersecurity. */
const SHARE_BEFORE = 0.3;
const FEW = 8;
const END = "</body></html>\n";

/**
 * A Form 10-K of an invented company in Inline XBRL: a header with contexts, a table of contents, prose and tables of
 * tagged figures on pages with running heads, and an Item 1C in which each of the 16 annual facts occurs once.
 * The same options make the same text; it is within 1 % of the length that was asked for.
 */
export function report({ bytes, lines = "many" }: ReportOptions): string {
	const book = openBook(bytes);
	const head = [...headMarkup(book.contexts), tableOfContents()];
	const item = [pageBreakMarkup(book.nextPage()), ...itemMarkup(book)];
	const room = bytes - totalBytes([...head, ...item, END]);
	if (room < 0) throw new Error(`a report takes ${bytes - room} bytes at least`);
	const before = chapters(book, ITEMS.before, Math.floor(room * SHARE_BEFORE));
	const after = chapters(book, ITEMS.after, room - totalBytes(before));
	return joined([...head, ...before, ...item, ...after, END], lines);
}

function openBook(bytes: number): Book {
	let page = 3;
	let id = 10;
	return {
		draw: random(bytes),
		contexts: Math.min(600, 2 + Math.floor(bytes / 20_000)),
		nextPage: () => page++,
		nextId: () => `f-${id++}`,
	};
}

function itemMarkup(book: Book): string[] {
	const paragraphs = ITEM_1C.map((pieces) => {
		const [first] = pieces;
		return typeof first === "string" && first.startsWith("# ")
			? headingMarkup(first.slice(2))
			: taggedMarkup(pieces, book.nextPage(), book.nextId);
	});
	return [headingMarkup(ITEMS.cybersecurity), ...paragraphs];
}

/** Items, each on new pages, in `bytes` between them; what one leaves over the next one gets. */
function chapters(book: Book, items: readonly string[], bytes: number): string[] {
	const parts: string[] = [];
	items.forEach((item, i) => {
		const heading = `${pageBreakMarkup(book.nextPage())}${headingMarkup(item)}`;
		const share = Math.floor((bytes - totalBytes(parts)) / (items.length - i));
		if (share >= byteLength(heading)) parts.push(heading, ...pages(book, share - byteLength(heading)));
	});
	return parts;
}

/** Puts parts together, and line breaks between some of them. */
function joined(parts: readonly string[], lines: "many" | "few"): string {
	const every = lines === "many" ? 1 : Math.ceil(parts.length / FEW);
	return parts.map((part, i) => (i % every === every - 1 ? `${part}\n` : part)).join("");
}

import { Buffer } from "node:buffer";
import { financialTable } from "./financial.ts";
import { pageBreakMarkup, paragraphMarkup } from "./markup.ts";
import type { Random } from "./random.ts";
import { BUSINESS, BUSINESS_WORDS, sentence } from "./sentences.ts";

/** What the pages of one report share: draws, numbers of pages and facts, contexts to refer to. */
export interface Book {
	readonly draw: Random;
	readonly contexts: number;
	nextPage(): number;
	nextId(): string;
}

/** Paragraphs and tables on a page. */
const PER_PAGE = 6;

/** Pages of prose and tables that take up to `bytes`, and nearly that. */
export function pages(book: Book, bytes: number): string[] {
	const parts: string[] = [];
	let left = bytes;
	for (let i = 1; left > 0; i++) {
		const part = i % PER_PAGE === 0 ? pageBreakMarkup(book.nextPage()) : content(book, i);
		const size = byteLength(part);
		if (size > left) break;
		parts.push(part);
		left -= size;
	}
	const rest = prose(book, left - byteLength(paragraphMarkup("")));
	return rest === "" ? parts : [...parts, paragraphMarkup(rest)];
}

function content(book: Book, i: number): string {
	const isTable = i % PER_PAGE === PER_PAGE - 1;
	return isTable ? financialTable(book.draw, book.contexts, book.nextId) : paragraphMarkup(prose(book, 700));
}

/** As many sentences as fit. */
function prose({ draw }: Book, bytes: number): string {
	let text = "";
	for (;;) {
		const next = `${text === "" ? "" : " "}${sentence(draw, BUSINESS, BUSINESS_WORDS)}`;
		if (byteLength(text) + byteLength(next) > bytes) return text;
		text += next;
	}
}

/** Bytes of UTF-8. */
export function byteLength(text: string): number {
	return Buffer.byteLength(text, "utf8");
}

export function totalBytes(parts: readonly string[]): number {
	return parts.reduce((sum, part) => sum + byteLength(part), 0);
}

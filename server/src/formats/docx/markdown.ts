import { MappedText } from "../../text/mapped-text.ts";
import { itemOf } from "../headings.ts";
import type { Inline, WordBlock, WordCell, WordParagraph, WordTable } from "./blocks.ts";
import { wordsOf } from "./blocks.ts";
import { frontMatterOf } from "./cover.ts";
import type { WordPlace } from "./places.ts";
import { MarkdownSink } from "./sink.ts";

/** Markdown made of a Word file. */
export interface WordMarkdown {
	/** Mapped to the part that holds the document's text. */
	readonly text: MappedText;
	/** In order: where each paragraph of the file stands in the Markdown. */
	readonly places: readonly WordPlace[];
}

/** A bold line that is longer is no heading. */
const HEADING_LENGTH = 150;

/**
 * Blocks of a document as Markdown: headings, lists, tables and notes stay what they are, looks go, and what the cover says
 * stands in front.
 *
 * @param source the part that the blocks were read from
 * @param notes text of footnotes and endnotes by the id of their mark: `f2`, `e1`
 */
export function markdownOf(
	source: string,
	blocks: readonly WordBlock[],
	notes: ReadonlyMap<string, string>,
): WordMarkdown {
	const writer = new MarkdownWriter(source, notes, frontMatterOf(blocks));
	writer.blocks(blocks);
	return writer.finish();
}

class MarkdownWriter {
	readonly #sink = new MarkdownSink();
	readonly #source: string;
	readonly #notes: ReadonlyMap<string, string>;
	/** Where the text begins, behind the front matter. */
	readonly #begin: number;
	readonly #places: WordPlace[] = [];
	/** Marks of notes whose text is not written yet. */
	#due: (Inline & { readonly kind: "note" })[] = [];
	#noteCount = 0;
	#paragraphs = 0;
	#heading = "";
	/** Level of the last heading that has a style. */
	#level = 1;
	/** How many items each level of the list has that is being written. */
	#counts: number[] = [];
	#wasItem = false;

	constructor(source: string, notes: ReadonlyMap<string, string>, front: string) {
		this.#sink.sign(front);
		this.#begin = front.length;
		this.#source = source;
		this.#notes = notes;
	}

	finish(): WordMarkdown {
		const { text, runs } = this.#sink.finish();
		return { text: new MappedText(text, runs), places: this.#places };
	}

	blocks(blocks: readonly WordBlock[]): void {
		for (const block of blocks) {
			if (block.kind === "paragraph") this.#paragraph(block);
			else this.#table(block);
			this.#dueNotes();
		}
	}

	#paragraph(paragraph: WordParagraph): void {
		const words = wordsOf(paragraph).replace(/\s+/g, " ").trim();
		const level = headingLevel(paragraph, words, this.#level);
		if (level === undefined && paragraph.item) {
			this.#startItem(paragraph.item);
			this.#inPlace(() => this.#inlines(paragraph, words, true));
			return;
		}
		this.#gap(false);
		if (level === undefined) {
			this.#inPlace(() => this.#inlines(paragraph, words, true));
			return;
		}
		if (paragraph.level !== undefined) this.#level = level;
		this.#heading = words;
		this.#sink.sign(`${"#".repeat(level)} `);
		this.#inPlace(() => this.#inlines(paragraph, words, true));
	}

	#startItem({ level, numbered }: NonNullable<WordParagraph["item"]>): void {
		this.#gap(true);
		this.#counts.length = Math.min(this.#counts.length, level + 1);
		const count = (this.#counts[level] ?? 0) + 1;
		this.#counts[level] = count;
		this.#sink.sign(`${"   ".repeat(level)}${numbered ? `${count}.` : "-"} `);
	}

	/** What parts a block from the one before it. */
	#gap(isItem: boolean): void {
		if (this.#sink.length > this.#begin) this.#sink.sign(isItem && this.#wasItem ? "\n" : "\n\n");
		if (!isItem) this.#counts = [];
		this.#wasItem = isItem;
	}

	/** Writes a paragraph and takes down where. */
	#inPlace(write: () => void, note?: number): void {
		const start = this.#sink.length;
		write();
		if (note === undefined) this.#paragraphs++;
		const numbers = { paragraph: this.#paragraphs, ...(note !== undefined && { note }) };
		this.#places.push({ start, end: this.#sink.length, ...numbers, heading: this.#heading });
	}

	#inlines({ inlines }: WordParagraph, words: string, atStart: boolean): void {
		this.#sink.begin(words, atStart);
		for (const inline of inlines) {
			if (inline.kind === "text")
				this.#sink.text(this.#source.slice(inline.start, inline.end), inline.text, inline.start);
			else if (inline.kind === "blank") this.#sink.blank(inline);
			else {
				this.#due.push(inline);
				this.#sink.sign(`[^${++this.#noteCount}]`);
			}
		}
	}

	/** The notes to what was just written, each a paragraph of its own. */
	#dueNotes(): void {
		const due = this.#due;
		this.#due = [];
		for (const [i, mark] of due.entries()) {
			const number = this.#noteCount - due.length + i + 1;
			this.#gap(false);
			this.#sink.sign(`[^${number}]: `);
			this.#inPlace(() => this.#sink.note(this.#notes.get(mark.id) ?? "", mark), number);
		}
	}

	#table({ rows }: WordTable): void {
		const heading = rows.length === 1 ? itemHeading(rows[0] ?? []) : undefined;
		if (heading) {
			this.#paragraph(heading);
			return;
		}
		// A table of one row or column is there for its looks.
		if (rows.length === 1 || rows.every((cells) => cells.length === 1)) {
			for (const cell of rows.flat()) this.blocks(cell.blocks);
			return;
		}
		const widths = rows.map((cells) => cells.reduce((sum, { span }) => sum + span, 0));
		const columns = widths.reduce((most, width) => Math.max(most, width), 0);
		this.#gap(false);
		for (const [i, cells] of rows.entries()) {
			if (i > 0) this.#sink.sign("\n");
			this.#row(cells, columns);
			if (i === 0) this.#sink.sign(`\n|${" --- |".repeat(columns)}`);
		}
	}

	#row(cells: readonly WordCell[], columns: number): void {
		this.#sink.sign("|");
		let column = 0;
		for (const { blocks, span } of cells) {
			this.#sink.sign(" ");
			for (const [i, paragraph] of paragraphsOf(blocks).entries()) {
				if (i > 0) this.#sink.sign("<br>");
				const words = wordsOf(paragraph).replace(/\s+/g, " ").trim();
				this.#inPlace(() => this.#inlines(paragraph, words, false));
			}
			this.#sink.sign(" |".repeat(span));
			column += span;
		}
		this.#sink.sign(" |".repeat(columns - column));
	}
}

function headingLevel(paragraph: WordParagraph, words: string, above: number): number | undefined {
	if (paragraph.level !== undefined) return Math.min(paragraph.level, 6);
	if (words.length > HEADING_LENGTH || paragraph.item) return undefined;
	const isHeading = paragraph.bold && !/[.;:,]$/.test(words);
	return isHeading || (paragraph.bold && itemOf(words) !== undefined) ? Math.min(above + 1, 6) : undefined;
}

/** Paragraphs of a cell, those of tables in it too. */
function paragraphsOf(blocks: readonly WordBlock[]): readonly WordParagraph[] {
	return blocks.flatMap((block) =>
		block.kind === "paragraph" ? [block] : block.rows.flat().flatMap((cell) => paragraphsOf(cell.blocks)),
	);
}

/** `Item 1C.` in one cell and `Cybersecurity` in the next are one heading. */
function itemHeading(cells: readonly WordCell[]): WordParagraph | undefined {
	const paragraphs = cells.flatMap(({ blocks }) => paragraphsOf(blocks));
	const words = paragraphs.map(wordsOf).join(" ").replace(/\s+/g, " ").trim();
	if (cells.length < 2 || words.length > HEADING_LENGTH || itemOf(words) === undefined) return undefined;
	const inlines = paragraphs.flatMap((it): readonly Inline[] => {
		const at = it.inlines.at(-1)?.end ?? 0;
		return [...it.inlines, { kind: "blank", start: at, end: at }];
	});
	return { kind: "paragraph", inlines, bold: true, level: 2 };
}

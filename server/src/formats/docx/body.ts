import type { Inline, WordBlock, WordBody, WordCell } from "./blocks.ts";
import type { Numbering } from "./numbering.ts";
import { OpenParagraph } from "./paragraph.ts";
import type { Styles } from "./styles.ts";
import type { XmlElement, XmlReader } from "./xml.ts";
import { readXml } from "./xml.ts";

/** Changes of looks, of tables and of sections: what stands in them is how it was before. */
const FORMER = /^(?:rPr|pPr|tblPr|tblGrid|trPr|tcPr|sectPr|numbering|tblPrEx)Change$/;

/** A table that is being read. */
interface OpenTable {
	readonly rows: WordCell[][];
	/** Undefined between rows. */
	row?: { readonly cells: WordCell[]; deleted: boolean };
	cell?: { readonly blocks: WordBlock[]; span: number; goesOn: boolean };
}

/** Reads a document, or a part with notes, into blocks: deletions are left out, insertions are text like any other. */
class BodyReader implements XmlReader {
	readonly #styles: Styles;
	readonly #numbering: Numbering;
	/** Where finished blocks go; a text box inside a paragraph has its own. */
	readonly #lists: WordBlock[][] = [[]];
	readonly #tables: OpenTable[] = [];
	readonly #paragraphs: OpenParagraph[] = [];
	/** Elements open in one whose content is not read; 0: none. */
	#skipped = 0;
	/** A paragraph whose end was deleted goes on in the next. */
	#carried: Inline[] = [];
	changes = 0;
	comments = 0;
	hidden = 0;

	constructor(styles: Styles, numbering: Numbering) {
		this.#styles = styles;
		this.#numbering = numbering;
	}

	get blocks(): readonly WordBlock[] {
		return this.#lists[0] ?? [];
	}

	open(element: XmlElement, parent: string): void {
		const { name } = element;
		if (this.#skipped > 0) {
			this.#skipped++;
			return;
		}
		const paragraph = this.#paragraphs.at(-1);
		if (name === "mc:Fallback") this.#skipped = 1;
		else if (FORMER.test(name)) {
			this.changes++;
			this.#skipped = 1;
		} else if (name === "del" || name === "moveFrom") this.#deletion(parent);
		else if (name === "ins" || name === "moveTo") this.changes++;
		else if (name === "p") this.#paragraphs.push(new OpenParagraph(this.#styles, this.#numbering));
		else if (name === "txbxContent") this.#lists.push([]);
		else if (/^(?:tbl|tr|tc|gridSpan|vMerge)$/.test(name)) this.#openTable(element);
		else if (name === "commentReference") this.comments++;
		else paragraph?.open(element, parent);
	}

	close(name: string, parent: string, start: number, end: number): void {
		if (this.#skipped > 0) {
			this.#skipped--;
			return;
		}
		const paragraph = this.#paragraphs.at(-1);
		if (name === "p") this.#closeParagraph();
		else if (name === "txbxContent") {
			const blocks = this.#lists.pop() ?? [];
			const list = paragraph?.after ?? this.#lists.at(-1);
			for (const block of blocks) list?.push(block);
		} else if (/^(?:tbl|tr|tc)$/.test(name)) this.#closeTable(name);
		else paragraph?.close(name, parent, start, end);
	}

	text(text: string): void {
		if (this.#skipped === 0) this.#paragraphs.at(-1)?.text(text);
	}

	/** What is deleted is not read; the end of a paragraph or a row that is deleted is noted. */
	#deletion(parent: string): void {
		this.changes++;
		const row = this.#tables.at(-1)?.row;
		const paragraph = this.#paragraphs.at(-1);
		if (parent === "trPr" && row) row.deleted = true;
		else if (parent === "rPr" && paragraph && !paragraph.isInRun) paragraph.endsDeleted = true;
		else if (parent !== "rPr") this.#skipped = 1;
	}

	#closeParagraph(): void {
		const paragraph = this.#paragraphs.pop();
		if (!paragraph) return;
		this.hidden += paragraph.hidden;
		const list = this.#lists.at(-1);
		// A text box in it does not end what was carried to it.
		const carried = this.#paragraphs.length === 0 ? this.#carried : [];
		if (this.#paragraphs.length === 0) this.#carried = [];
		if (paragraph.endsDeleted && this.#paragraphs.length === 0) {
			this.#carried = [...carried, ...paragraph.inlines];
			for (const after of paragraph.after) list?.push(after);
			return;
		}
		const block = paragraph.finish(carried);
		if (block) list?.push(block);
		for (const after of paragraph.after) list?.push(after);
	}

	#openTable(element: XmlElement): void {
		const table = this.#tables.at(-1);
		if (element.name === "tbl") this.#tables.push({ rows: [] });
		else if (element.name === "tr" && table) table.row = { cells: [], deleted: false };
		else if (element.name === "tc" && table) {
			const blocks: WordBlock[] = [];
			table.cell = { blocks, span: 1, goesOn: false };
			this.#lists.push(blocks);
		} else if (table?.cell && element.name === "gridSpan")
			table.cell.span = Math.min(Math.max(1, Number(element.attribute("val")) || 1), 64);
		else if (table?.cell && element.name === "vMerge") table.cell.goesOn = element.attribute("val") !== "restart";
	}

	#closeTable(name: string): void {
		const table = this.#tables.at(-1);
		if (!table) return;
		const { row, cell } = table;
		if (name === "tc" && cell) {
			this.#lists.pop();
			row?.cells.push({ blocks: cell.goesOn ? [] : cell.blocks, span: cell.span });
			delete table.cell;
		} else if (name === "tr" && row) {
			if (!row.deleted) table.rows.push(row.cells);
			delete table.row;
		} else if (name === "tbl") {
			this.#tables.pop();
			if (table.rows.length > 0) this.#lists.at(-1)?.push({ kind: "table", rows: table.rows });
		}
	}
}

/** Reads the part that holds the text of a Word file. */
export function readBody(part: string, source: string, styles: Styles, numbering: Numbering): WordBody {
	const reader = new BodyReader(styles, numbering);
	readXml(part, source, reader);
	const { blocks, changes, comments, hidden } = reader;
	return { blocks, changes, comments, hidden };
}

/** Reads a part with footnotes or endnotes: their text by id. */
export function readNotes(part: string, source: string): ReadonlyMap<string, string> {
	const notes = new Map<string, string>();
	let id: string | undefined;
	let words: string[] = [];
	let skipped = 0;
	let inText = false;
	readXml(part, source, {
		open({ name, attribute }) {
			if (skipped > 0 || name === "del" || name === "moveFrom" || name === "mc:Fallback") skipped++;
			else if (name === "footnote" || name === "endnote") {
				// The lines that part notes from the text are notes of a kind.
				id = attribute("type") === undefined || attribute("type") === "normal" ? attribute("id") : undefined;
				words = [];
			} else if (name === "t") inText = true;
			else if (name === "p" || name === "tab" || name === "br") words.push(" ");
		},
		close(name) {
			if (skipped > 0) skipped--;
			else if (name === "t") inText = false;
			else if ((name === "footnote" || name === "endnote") && id !== undefined) {
				notes.set(id, words.join("").replace(/\s+/g, " ").trim());
				id = undefined;
			}
		},
		text(said) {
			if (inText && skipped === 0) words.push(said);
		},
	});
	return notes;
}

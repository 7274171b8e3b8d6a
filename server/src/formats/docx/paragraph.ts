import type { Inline, WordBlock, WordParagraph } from "./blocks.ts";
import { wordsOf } from "./blocks.ts";
import type { Numbering } from "./numbering.ts";
import type { Style, Styles } from "./styles.ts";
import { isOn } from "./styles.ts";
import type { XmlElement } from "./xml.ts";

/** A run whose end is not read yet. */
interface OpenRun {
	readonly start: number;
	end: number;
	readonly prefix: string;
	properties?: { start: number; end: number };
	bold?: boolean;
	vanish?: boolean;
	style?: string;
}

/** A `w:t` that is being read. */
interface OpenText {
	readonly start: number;
	readonly keepsBlanks: boolean;
	words: string;
}

/** A paragraph that is being read. */
export class OpenParagraph {
	readonly #styles: Styles;
	readonly #numbering: Numbering;
	readonly inlines: Inline[] = [];
	/** Blocks of the text boxes in it: they are read after it. */
	readonly after: WordBlock[] = [];
	/** With all changes accepted the next paragraph goes on where this one ends. */
	endsDeleted = false;
	/** Pieces of hidden text. */
	hidden = 0;
	#style: string | undefined;
	#level: number | undefined;
	#list: string | undefined;
	#listLevel: number | undefined;
	#bold = true;
	#run: OpenRun | undefined;
	#text: OpenText | undefined;

	constructor(styles: Styles, numbering: Numbering) {
		this.#styles = styles;
		this.#numbering = numbering;
	}

	get isInRun(): boolean {
		return this.#run !== undefined;
	}

	open(element: XmlElement, parent: string): void {
		const { name, start, end } = element;
		const value = element.attribute("val");
		const run = this.#run;
		if (name === "r") this.#run = { start, end, prefix: element.prefix };
		else if (name === "pStyle") this.#style = value;
		else if (name === "outlineLvl") this.#level = Number(value) + 1;
		else if (name === "numId") this.#list = value;
		else if (name === "ilvl") this.#listLevel = Number(value);
		else if (!run) return;
		else if (name === "rPr") run.properties = { start, end };
		else if (parent === "rPr") this.#property(run, element);
		else if (name === "t")
			this.#text = { start: end, keepsBlanks: element.attribute("space") === "preserve", words: "" };
		else if (parent === "r") this.#sign(element);
	}

	#property(run: OpenRun, element: XmlElement): void {
		if (element.name === "b") run.bold = isOn(element);
		else if (element.name === "vanish") run.vanish = isOn(element);
		else if (element.name === "rStyle") run.style = element.attribute("val") ?? "";
	}

	#sign(element: XmlElement): void {
		const { name, start, end } = element;
		if (/^(?:tab|br|cr|ptab|sym)$/.test(name)) this.inlines.push({ kind: "blank", start, end });
		else if (name === "footnoteReference" || name === "endnoteReference")
			this.inlines.push({ kind: "note", start, end, id: `${name[0]}${element.attribute("id") ?? ""}` });
		else if (name === "noBreakHyphen" && this.#run)
			this.inlines.push({ kind: "text", start, end, text: "-", run: this.#run, keepsBlanks: false });
	}

	text(words: string): void {
		if (this.#text) this.#text.words += words;
	}

	close(name: string, _parent: string, start: number, end: number): void {
		const run = this.#run;
		if (!run) return;
		if (name === "rPr" && run.properties) run.properties.end = end;
		else if (name === "r") {
			run.end = end;
			this.#run = undefined;
		} else if (name === "t" && this.#text) {
			const { start: from, keepsBlanks, words } = this.#text;
			this.#text = undefined;
			if (run.vanish) {
				this.hidden++;
				return;
			}
			if (words.trim() !== "") this.#bold &&= this.#isBold(run);
			if (words !== "") this.inlines.push({ kind: "text", start: from, end: start, text: words, run, keepsBlanks });
		}
	}

	#isBold({ bold, style }: OpenRun): boolean {
		return bold ?? this.#styles(style).bold ?? this.#styles(this.#style).bold ?? false;
	}

	/**
	 * @param carried what the paragraph before ended with, were its end not deleted
	 * @returns undefined for a line of a table of contents, and where nothing is said
	 */
	finish(carried: readonly Inline[]): WordParagraph | undefined {
		const style = this.#styles(this.#style);
		if (style.contents) return undefined;
		const level = this.#level !== undefined ? (this.#level <= 9 ? this.#level : undefined) : style.level;
		const item = this.#item(style);
		const paragraph: WordParagraph = {
			kind: "paragraph",
			inlines: [...carried, ...this.inlines],
			...(level !== undefined && { level }),
			bold: this.#bold && carried.length === 0,
			...(item && level === undefined && { item }),
		};
		return wordsOf(paragraph).trim() === "" ? undefined : paragraph;
	}

	#item(style: Style): WordParagraph["item"] {
		const list = this.#list ?? style.list;
		if (list === undefined || list === "0") return undefined;
		const level = Math.min(Math.max(0, (this.#listLevel ?? style.listLevel ?? 0) || 0), 8);
		const marking = this.#numbering(list, level);
		return marking === "none" ? undefined : { level, numbered: marking === "number" };
	}
}

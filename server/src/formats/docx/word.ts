import type { MappedText } from "../../text/mapped-text.ts";
import { readBody, readNotes } from "./body.ts";
import { markdownOf } from "./markdown.ts";
import { readNumbering } from "./numbering.ts";
import type { WordPackage } from "./package.ts";
import { openPackage, WordProblem } from "./package.ts";
import type { WordPlace } from "./places.ts";
import type { MainParts } from "./relations.ts";
import { mainParts } from "./relations.ts";
import { readStyles } from "./styles.ts";

/** A Word file as Markdown, which is what is read, judged and imported. */
export interface WordText {
	readonly markdown: string;
	/** The Markdown, mapped to the part that holds the document's text. */
	readonly mapped: MappedText;
	/** In order: where each paragraph of the file stands in the Markdown. */
	readonly places: readonly WordPlace[];
	/** Half sentences on what of the file is not shown as it is: `3 tracked changes are read as accepted`. */
	readonly notes: readonly string[];
}

/** A Word file (`.docx`) as text: comments and hidden text are left out, tracked changes are taken as accepted. */
export type WordReading = WordText | { readonly problem: string };

/** Reads a Word file. Never throws: what cannot be read says why, in half a sentence about the file. */
export function readWord(bytes: Uint8Array): WordReading {
	try {
		const parts = openPackage(bytes);
		return wordText(parts, mainParts(parts));
	} catch (error) {
		if (error instanceof WordProblem) return { problem: error.message };
		throw error;
	}
}

/** @throws WordProblem where a part is damaged */
export function wordText(parts: WordPackage, main: MainParts): WordText {
	const textOf = (name: string | undefined) => (name === undefined ? undefined : parts.text(name));
	const source = parts.text(main.document) ?? "";
	const styles = readStyles(main.styles, textOf(main.styles));
	const numbering = readNumbering(main.numbering, textOf(main.numbering));
	const body = readBody(main.document, source, styles, numbering);
	const notes = new Map<string, string>();
	for (const [sign, name] of [
		["f", main.footnotes],
		["e", main.endnotes],
	] as const) {
		const part = textOf(name);
		if (name === undefined || part === undefined) continue;
		for (const [id, said] of readNotes(name, part)) notes.set(sign + id, said);
	}
	const { text, places } = markdownOf(source, body.blocks, notes);
	return {
		markdown: text.text,
		mapped: text,
		places,
		notes: [
			...told(body.changes, "tracked change is read as accepted", "tracked changes are read as accepted"),
			...told(body.comments, "comment is left out", "comments are left out"),
			...told(body.hidden, "piece of hidden text is left out", "pieces of hidden text are left out"),
		],
	};
}

function told(count: number, one: string, more: string): readonly string[] {
	return count === 0 ? [] : [`${count} ${count === 1 ? one : more}`];
}

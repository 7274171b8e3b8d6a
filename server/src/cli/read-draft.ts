import { extname } from "node:path";
import type { WordText } from "../formats/docx/word.ts";
import type { LintOptions, LintResult } from "../lint.ts";
import { safeLint } from "../lint.ts";
import { loadWord } from "../process/load-word.ts";
import { decode } from "./decode.ts";

/** The text of a draft; that of a Word file is the Markdown made of it. */
export interface DraftText {
	readonly source: string;
	readonly word?: WordText;
}

/** Extension of Word files, which the command line reads as Markdown. */
export const WORD = ".docx";

/**
 * Reads the bytes of a draft: a Word file as the Markdown that is made of it, anything else by its encoding.
 *
 * @param path its extension tells what it is
 * @returns the text, or why there is none: half a sentence about the file
 */
export async function readDraft(bytes: Uint8Array, path: string): Promise<DraftText | { readonly problem: string }> {
	if (extname(path).toLowerCase() !== WORD) {
		const decoded = decode(bytes);
		return "problem" in decoded ? decoded : { source: decoded.text };
	}
	const { readWord } = await loadWord();
	const word = readWord(bytes);
	return "problem" in word ? word : { source: word.markdown, word };
}

/** Checks what was read: a Word file as Markdown, though reports say what it is. */
export function lintDraft(
	{ source, word }: DraftText,
	options: LintOptions,
	lint: (source: string, options: LintOptions) => LintResult = safeLint,
): LintResult {
	if (!word) return lint(source, options);
	const result = lint(source, { ...options, languageId: "markdown" });
	return result.draft ? { ...result, draft: { ...result.draft, format: "docx" } } : result;
}

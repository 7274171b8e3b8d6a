import { RequestType } from "vscode-languageserver";
import { oneLine } from "../../encode/plain.ts";
import { loadWord } from "../../process/load-word.ts";

/** A Word file: its bytes in base64. */
export interface ImportParams {
	readonly bytes: string;
}

/** A Markdown draft and what of the file is not in it; or why there is none, half a sentence about the file. */
export type ImportAnswer =
	| { readonly markdown: string; readonly notes: readonly string[] }
	| { readonly problem: string };

/** `cydlint/importWord`: of no open document. */
export const ImportWordRequest = new RequestType<ImportParams, ImportAnswer, void>("cydlint/importWord");

/** The draft that `cydlint import` writes of the same file. */
export async function importWord({ bytes }: ImportParams): Promise<ImportAnswer> {
	const { readWord } = await loadWord();
	const word = readWord(Buffer.from(bytes, "base64"));
	if ("problem" in word) return { problem: oneLine(word.problem) };
	return { markdown: word.markdown, notes: word.notes };
}

import { modify } from "jsonc-parser";
import type { Replacement } from "../text/replacement.ts";
import type { ConfigAcceptance } from "./acceptances.ts";

/** The text of a config file that does not exist yet. */
export const NEW_CONFIG = "{}\n";

/**
 * One more acceptance at the end of a config file's list, its comments left as they are.
 *
 * @param text of the file
 * @param isFirst whether the file has no list of acceptances yet
 */
export function addAcceptance(text: string, acceptance: ConfigAcceptance, isFirst: boolean): readonly Replacement[] {
	const { file, rule, reason, by, on, of } = acceptance;
	// Members in the order in which people read them.
	const entry = { file, rule, reason, by, on, of };
	const options = { formattingOptions: { insertSpaces: !text.includes("\n\t"), tabSize: 2, eol: endOf(text) } };
	const edits = isFirst
		? modify(text, ["accept"], [entry], options)
		: modify(text, ["accept", -1], entry, { ...options, isArrayInsertion: true });
	return edits
		.map(({ offset, length, content }) => ({ start: offset, end: offset + length, text: content }))
		.toSorted((a, b) => a.start - b.start);
}

function endOf(text: string): string {
	return text.includes("\r\n") ? "\r\n" : "\n";
}

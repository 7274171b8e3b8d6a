import { oneLine, shortened } from "../encode/plain.ts";
import type { Asked, JsonSchema, Problem } from "./define-tool.ts";

/** UTF-16 units; an Item of 200 pages has no more. Longer drafts are files. */
export const LONGEST_TEXT = 1_000_000;
const LONGEST_PATH = 4096;

const LANGUAGES = ["markdown", "html", "xml", "cyd"] as const;

/** Properties by which a tool is told which draft to look at. */
export const ASKED: Readonly<Record<string, JsonSchema>> = {
	path: {
		type: "string",
		minLength: 1,
		maxLength: LONGEST_PATH,
		description: "A draft in the workspace folder, from that folder on: drafts/item-1c.md. Either path or text.",
	},
	text: {
		type: "string",
		minLength: 1,
		maxLength: LONGEST_TEXT,
		description: "The text of a draft that is no file. Either path or text.",
	},
	format: {
		type: "string",
		enum: LANGUAGES,
		description: "Format of text, where its beginning does not tell it. cyd is a fact sheet.",
	},
};

/** The members of what was given as an object; none of anything else. */
export function membersOf(input: unknown): Readonly<Record<string, unknown>> {
	return typeof input === "object" && input !== null && !Array.isArray(input) ? { ...input } : {};
}

/** Which draft is asked about. */
export function askedOf(input: unknown): Asked | Problem {
	const { path, text, format } = membersOf(input);
	if ((path === undefined) === (text === undefined)) return { problem: "Give either path or text." };
	if (path !== undefined) {
		if (typeof path !== "string" || path === "" || path.length > LONGEST_PATH)
			return { problem: "path is to be the path of a file in the workspace folder." };
		return { path };
	}
	if (typeof text !== "string") return { problem: "text is to be a string." };
	if (text.length > LONGEST_TEXT)
		return { problem: `text has more than ${LONGEST_TEXT} characters; save it as a file and give its path.` };
	if (format === undefined) return { text };
	const languageId = LANGUAGES.find((it) => it === format);
	return languageId ? { text, languageId } : { problem: `format is one of ${LANGUAGES.join(", ")}.` };
}

/** A whole number from 1 to a bound; another where none is given. */
export function countOf(given: unknown, most: number, otherwise: number): number {
	if (typeof given !== "number" || !Number.isFinite(given)) return otherwise;
	return Math.min(most, Math.max(1, Math.trunc(given)));
}

/** What was given as one short line that acts nowhere. */
export function shown(given: unknown): string {
	return shortened(oneLine(String(given)).trim(), 80);
}

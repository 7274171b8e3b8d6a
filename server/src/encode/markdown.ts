import { oneLine } from "./plain.ts";

/** Marks that mean something in the middle of a line of CommonMark or GFM. */
const INLINE_MARK = /[\\`*_{}[\]<>|~&$!^=]/g;
/** Marks that mean something at a line's start: `# `, `- `, `+ `, `1. `, `1) `. */
const FIRST_MARK = /^( ?(?:\d{1,9}(?=[.)])|(?=[#+-])))(.)/;
/**
 * What a renderer may take for an address without any mark: `https://…`, `www.…`, `a@b.example` and, for the bolder ones,
 * `name.example`.
 */
const ADDRESS = /\/\/|@|www\.|[\p{L}\p{N}-]\.\p{L}{2}/iu;

/**
 * Text from anywhere as Markdown that shows it as one line: nothing in it is markup, a link, an image or HTML. What looks
 * like an address is set as code, since no escape keeps every renderer from making it a link.
 */
export function markdownText(text: string): string {
	const line = oneLine(text).replace(/[^ ]+/g, (word) =>
		ADDRESS.test(word) ? markdownCode(word) : word.replace(INLINE_MARK, "\\$&"),
	);
	return line.replace(FIRST_MARK, "$1\\$2");
}

/** As `markdownText`, for a cell of a table: a bar ends a cell even inside code, so it always stands outside. */
export function markdownCell(text: string): string {
	return text.split("|").map(markdownText).join("\\|");
}

/** Text from anywhere as a code span, which shows it as one line, as it stands. Nothing for nothing. */
export function markdownCode(text: string): string {
	const line = oneLine(text);
	if (line.trim() === "") return "";
	const longest = Math.max(0, ...Array.from(line.matchAll(/`+/g), ([run]) => run.length));
	const fence = "`".repeat(longest + 1);
	// One space on either side is taken away again where there is one on both.
	const pad = /^[` ]|[` ]$/.test(line) ? " " : "";
	return fence + pad + line + pad + fence;
}

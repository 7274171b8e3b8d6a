import { markdownCode, markdownText } from "../../encode/markdown.ts";
import { oneLine } from "../../encode/plain.ts";

/** A stretch of a line: plain words, or words that stand out. */
export type LinePart = string | { readonly strong: string } | { readonly code: string };

/** A line of a hover: a paragraph, or one point of a list. */
export interface Line {
	readonly bullet?: boolean;
	readonly parts: readonly LinePart[];
}

/** A paragraph of a hover, of pieces that are encoded when it is rendered. */
export function paragraph(...parts: readonly LinePart[]): Line {
	return { parts };
}

/** An item of a list in a hover. */
export function bullet(...parts: readonly LinePart[]): Line {
	return { bullet: true, parts };
}

/** Lines as Markdown. Whatever the draft says is shown as it stands there: nothing in it is taken for markup. */
export function toMarkdown(lines: readonly Line[]): string {
	return join(lines, "- ", (part, before, after) => {
		if (typeof part === "string") return markdownText(part);
		return "strong" in part ? strong(part.strong, before, after) : markdownCode(part.code);
	});
}

/** Beside these the marks of bold words are marks whatever stands on their other side; elsewhere a letter must. */
const BORDER = /^[\s().,:;“”]?$/;

/**
 * Bold words. What would keep the marks from being marks is left outside of them.
 *
 * @param before the character before, and `after` the one behind; empty at a line's start and end
 */
function strong(text: string, before: string, after: string): string {
	const shown = (beside: string) => (BORDER.test(beside) ? /[^\s]/gu : /[\p{L}\p{N}]/gu);
	const first = shown(before).exec(text);
	const last = [...text.matchAll(shown(after))].at(-1);
	const start = first?.index ?? text.length;
	const end = last ? last.index + last[0].length : 0;
	const inner = markdownText(text.slice(start, end));
	const isCode = (inner.startsWith("`") && !BORDER.test(before)) || (inner.endsWith("`") && !BORDER.test(after));
	if (inner === "" || isCode) return markdownText(text);
	return `${markdownText(text.slice(0, start))}**${inner}**${markdownText(text.slice(end))}`;
}

/** Lines as plain text, for clients that show no Markdown. */
export function toPlainText(lines: readonly Line[]): string {
	return join(lines, "• ", (part) => oneLine(wordsOf(part)));
}

function join(
	lines: readonly Line[],
	mark: string,
	render: (part: LinePart, before: string, after: string) => string,
): string {
	let text = "";
	let previous: Line | undefined;
	for (const line of lines) {
		const gap = previous === undefined ? "" : previous.bullet && line.bullet ? "\n" : "\n\n";
		const parts = line.parts.filter((part) => oneLine(wordsOf(part)) !== "");
		const words = parts.map((part) => oneLine(wordsOf(part)));
		const rendered = parts.map((part, i) =>
			render(part, words[i - 1]?.slice(-1) ?? "", words[i + 1]?.slice(0, 1) ?? ""),
		);
		text += gap + (line.bullet ? mark : "") + rendered.reduce(apart, "");
		previous = line;
	}
	return text;
}

function wordsOf(part: LinePart): string {
	if (typeof part === "string") return part;
	return "strong" in part ? part.strong : part.code;
}

/** Two code spans that touch would be read as one with other ends. */
function apart(before: string, after: string): string {
	return before.endsWith("`") && after.startsWith("`") ? `${before} ${after}` : before + after;
}

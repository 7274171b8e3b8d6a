import type { ClientCapabilities, Hover, Position } from "vscode-languageserver";
import type { Fact } from "../../draft/types.ts";
import type { LintResult } from "../../lint.ts";
import type { Span } from "../../text/span.ts";
import { range } from "./diagnostics.ts";
import type { Document } from "./document.ts";
import { factLines } from "./hover-fact.ts";
import { sentenceLines } from "./hover-sentence.ts";
import type { Line } from "./hover-text.ts";
import { toMarkdown, toPlainText } from "./hover-text.ts";

/** Whether a client shows hovers in Markdown. */
export function showsMarkdown({ textDocument }: ClientCapabilities): boolean {
	return textDocument?.hover?.contentFormat?.includes("markdown") === true;
}

/** What a hover says before it is rendered, and of which stretch of the source it speaks. */
interface Target extends Span {
	readonly lines: readonly Line[];
}

/**
 * What stands behind the label, flag, tagged name or sentence at a position: what the rule asks for, and what the
 * prose is found to say.
 *
 * @returns null where there is nothing to tell, and for a position outside the document
 */
export function hover(
	document: Document,
	result: LintResult,
	position: Position,
	options: { readonly markdown: boolean },
): Hover | null {
	const offset = offsetOf(document, position);
	const target = offset === undefined ? undefined : targetAt(document, result, offset);
	if (!target) return null;
	return {
		range: range(document, target),
		contents: options.markdown
			? { kind: "markdown", value: toMarkdown(target.lines) }
			: { kind: "plaintext", value: toPlainText(target.lines) },
	};
}

/** The offset of a position; undefined when the document has no such place, rather than the nearest that it has. */
function offsetOf(document: Document, position: Position): number | undefined {
	const { line, character } = position;
	if (!Number.isInteger(line) || !Number.isInteger(character)) return undefined;
	if (line < 0 || character < 0 || line >= document.lineCount) return undefined;
	return document.offsetAt(position);
}

function targetAt(document: Document, result: LintResult, offset: number): Target | undefined {
	const { draft, judgement } = result;
	if (!draft || !judgement) return undefined;
	const sentence = smallest(judgement.sentences, offset, (candidate) => candidate);
	const ofSentence = sentence && sentenceLines(draft, judgement, sentence);
	const named = smallest(draft.facts, offset, (fact) => fact.name);
	const flagged = named ?? smallest(draft.facts.filter(isFlag), offset, (fact) => fact.valueSpan);
	if (flagged) {
		const span = flagged === named ? flagged.name : flagged.valueSpan;
		// An inline flag wraps the words that bear it out: whoever points there asks about both.
		const more = flagged !== named && ofSentence ? ofSentence : [];
		return { ...bounds(span), lines: [...factLines(document, draft, judgement, flagged), ...more] };
	}
	return sentence && ofSentence && ofSentence.length > 0 ? { ...bounds(sentence), lines: ofSentence } : undefined;
}

function isFlag(fact: Fact): boolean {
	return fact.kind === "flag";
}

/** Facts nest: the innermost is meant. An end counts as inside, as the caret behind a word does. */
function smallest<T>(items: readonly T[], offset: number, spanOf: (item: T) => Span): T | undefined {
	let best: T | undefined;
	let least = Number.POSITIVE_INFINITY;
	for (const item of items) {
		const { start, end } = spanOf(item);
		const inside = start <= offset && (offset < end || (offset === end && end > start));
		// Where two sentences meet, the later one begins at the caret and wins by its start.
		const size = end - start + (offset === end ? 1e9 : 0);
		if (inside && size < least) {
			best = item;
			least = size;
		}
	}
	return best;
}

function bounds({ start, end }: Span): Span {
	return { start, end };
}

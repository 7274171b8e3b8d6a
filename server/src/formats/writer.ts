import type { Intent } from "../draft/intent.ts";
import type { Draft } from "../draft/types.ts";
import type { Acceptance } from "../draft/waiver.ts";
import { opensWaiver, waiverComment } from "../draft/waiver.ts";
import type { Replacement } from "../text/replacement.ts";
import type { Span } from "../text/span.ts";

/**
 * The half of a format that writes: what characters of the source an intent takes.
 *
 * @returns undefined where the draft is written in a way in which the writer cannot do it without harm
 */
export type Writer = (draft: Draft, intent: Intent) => readonly Replacement[] | undefined;

/** The intent that inserts a passage to be filled in. */
export type Scaffold = Extract<Intent, { readonly kind: "insertScaffold" }>;

/** No line is looked through farther, in UTF-16 units. */
const LINE_ROOM = 100_000;

/** Where the line ends that an offset stands in, before its line feed. */
export function endOfLine({ source }: Draft, offset: number): number {
	const rest = source.slice(offset, offset + LINE_ROOM);
	const at = rest.search(/[\r\n]/);
	return offset + (at < 0 ? rest.length : at);
}

/** How the lines of a draft end. */
export function lineEnd({ source }: Draft): string {
	return source.slice(0, LINE_ROOM).includes("\r\n") ? "\r\n" : "\n";
}

const BOOLEAN = /^(["']?)(?:true|false)\1$/i;

/** Another value for a flag whose value is a word of the source, in quotes or without. */
export function setWord({ facts, source }: Draft, at: Span, value: boolean): readonly Replacement[] | undefined {
	const fact = facts.find(({ start, end }) => start === at.start && end === at.end);
	if (!fact) return undefined;
	const { start, end } = fact.valueSpan;
	return BOOLEAN.test(source.slice(start, end)) ? [{ start, end, text: String(value) }] : undefined;
}

/** Words, and what stands between words, with no sign that may be markup in any text format. */
const PLAIN = /^[\p{L}\p{N}\s.,;:'’“”"()/-]*$/u;

/** Other words where there are none but words: no markup is touched, and none is written. */
export function setPlainWords(
	{ source }: Draft,
	{ start, end }: Span,
	text: string,
): readonly Replacement[] | undefined {
	const isPlain = PLAIN.test(source.slice(start, end)) && PLAIN.test(text) && !/[\r\n]/.test(text);
	return isPlain ? [{ start, end, text }] : undefined;
}

/** No line that is looked at for its begin is longer. */
const LINE = 10_000;
/** Blanks around a comment that stands alone on its line. */
const INDENT = /(?:^|[\r\n])([ \t]{0,80})$/;
const LINE_END = /^[ \t]{0,80}(?:\r\n|\r|\n|$)/;

/** A waiver gone, with its line where it stands there alone; undefined where none stands. */
export function takeWaiverOut({ source }: Draft, { start, end }: Span): readonly Replacement[] | undefined {
	const comment = source.slice(start, end);
	if (!opensWaiver(comment) || comment.indexOf("-->") !== comment.length - "-->".length) return undefined;
	const indent = INDENT.exec(source.slice(Math.max(0, start - 82), start))?.[1];
	const rest = LINE_END.exec(source.slice(end, end + 82))?.[0];
	const isAlone = indent !== undefined && rest !== undefined;
	return [{ start: isAlone ? start - indent.length : start, end: isAlone ? end + rest.length : end, text: "" }];
}

/** A waiver on a line of its own, above the line in which the thing begins that holds the place, or that comes next. */
export function putWaiverAbove(
	{ source }: Draft,
	things: readonly Span[],
	place: Span,
	waiver: Acceptance,
): readonly Replacement[] {
	const comment = waiverComment(waiver);
	const thing =
		things.find(({ start, end }) => start <= place.start && place.start <= end) ??
		things.find(({ start }) => start >= place.start);
	const head = source.slice(0, Math.min(source.length, LINE));
	const end = head.includes("\r\n") ? "\r\n" : "\n";
	if (!thing) return [{ start: source.length, end: source.length, text: `${end}${comment}${end}` }];
	const before = source.slice(Math.max(0, thing.start - LINE), thing.start);
	const line = thing.start - before.length + Math.max(before.lastIndexOf("\n"), before.lastIndexOf("\r")) + 1;
	return [{ start: line, end: line, text: `${comment}${end}` }];
}

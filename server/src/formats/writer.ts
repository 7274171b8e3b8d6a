import type { Intent } from "../draft/intent.ts";
import type { Draft } from "../draft/types.ts";
import type { Replacement } from "../text/replacement.ts";
import type { Span } from "../text/span.ts";

/**
 * The half of a format that writes: what characters of the source an intent takes.
 *
 * @returns undefined where the draft is written in a way in which the writer cannot do it without harm
 */
export type Writer = (draft: Draft, intent: Intent) => readonly Replacement[] | undefined;

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

import type { Span } from "./span.ts";

/** `[start, end)` of a text gives way to other characters; nothing where `text` is empty. */
export interface Replacement extends Span {
	readonly text: string;
}

/**
 * Replacements in the order of their places, equal ones once: those of several fixes as one change.
 *
 * @returns undefined where two of them want the same characters
 */
export function inOrder(replacements: readonly Replacement[]): readonly Replacement[] | undefined {
	const sorted = replacements.toSorted((a, b) => a.start - b.start || a.end - b.end);
	const once = sorted.filter((it, at) => !equal(it, sorted[at - 1]));
	return once.some((it, at) => meets(it, once[at - 1])) ? undefined : once;
}

function equal(a: Replacement, b: Replacement | undefined): boolean {
	return a.start === b?.start && a.end === b.end && a.text === b.text;
}

/** Whether a replacement and the one before it touch: two that insert at one place have no order. */
function meets(one: Replacement, before: Replacement | undefined): boolean {
	return before !== undefined && (one.start < before.end || one.start === before.start);
}

/** The text after replacements that are in order. */
export function replaced(text: string, replacements: readonly Replacement[]): string {
	let result = "";
	let at = 0;
	for (const { start, end, text: other } of replacements) {
		result += text.slice(at, start) + other;
		at = end;
	}
	return result + text.slice(at);
}

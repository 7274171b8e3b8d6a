import { oneLine, shortened } from "../encode/plain.ts";
import type { LintResult } from "../lint.ts";
import type { Related } from "../rules/define-rule.ts";
import type { SourceText } from "../text/source-text.ts";
import type { Span } from "../text/span.ts";

/** Longest quotation, in UTF-16 units: a related place is one line in a list. */
const LONGEST = 90;

/**
 * Quotes places of a draft, each on one line and in quotation marks: a sentence as it reads, without the markup that
 * stands in it; anything else as it stands in the source. Nothing where nothing stands.
 */
export function quoter({ judgement }: LintResult, source: SourceText): (place: Span) => string {
	let known: ReadonlyMap<number, string> | undefined;
	return ({ start, end }) => {
		known ??= new Map((judgement?.sentences ?? []).map((it) => [placeOf(it), it.text]));
		const text = known.get(placeOf({ start, end })) ?? source.slice(start, Math.min(end, start + 2 * LONGEST));
		const said = shortened(oneLine(text).trim(), LONGEST);
		return said === "" ? "" : `“${said}”`;
	};
}

/** One number for a place: no source has as many characters as `LONG`. */
function placeOf({ start, end }: Span): number {
	return start * LONG + (end - start);
}

const LONG = 2 ** 26;

/** A related place in words: `This sentence says so: “We engage assessors.”` */
export function relatedText({ message }: Related, quotation: string): string {
	return quotation === "" ? message : `${message.replace(/[.:]$/, "")}: ${quotation}`;
}

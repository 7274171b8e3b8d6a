import { oneLine } from "../../encode/plain.ts";
import type { LintResult } from "../../lint.ts";
import type { Span } from "../../text/span.ts";
import { findingText, relatedPlaces } from "../messages.ts";
import type { Numbered } from "../numbered.ts";
import { numbered } from "../numbered.ts";
import { quoter } from "../quotation.ts";
import { acceptedText, DECISION } from "../words.ts";

/** A finding as a comment on the draft's words. */
export interface ReviewComment {
	/** Places in the source where it may hang, best first. */
	readonly spots: readonly Span[];
	/** A paragraph each: `CY-07 · Must fix · Form 20-F Item 16K(b)(2)`, what is wrong, what to do, the rule. */
	readonly lines: readonly string[];
	/** Who accepted it and why; the comment is then resolved. */
	readonly reply?: string;
}

/** Findings as comments, numbered as on the sheet. What says the same of several places is told once, at the first. */
export function reviewComments(result: LintResult, source: string): readonly ReviewComment[] {
	const quote = quoter(result, source);
	const groups = new Map<string, Numbered[]>();
	for (const one of numbered(result)) {
		const { title, advice } = findingText(one.finding);
		// Each acceptance has a reason of its own.
		const key = one.waived ? String(one.number) : [one.finding.rule, title, advice].join("\n");
		groups.set(key, [...(groups.get(key) ?? []), one]);
	}
	const anchor = result.draft?.anchor ?? { start: 0, end: 0 };
	return [...groups.values()].flatMap(([first, ...more]): ReviewComment[] => {
		if (!first) return [];
		const { finding, waived } = first;
		const { title, advice, basis } = findingText(finding);
		const head = [label(first), DECISION[finding.severity], ...(basis === undefined ? [] : [basis])].join(" · ");
		const also = more.map((it) => [label(it), quote(it.finding)].filter((said) => said !== "").join(" "));
		const lines = [
			head,
			title,
			...(advice === undefined ? [] : [advice]),
			...(also.length === 0 ? [] : [`The same: ${also.join("; ")}`]),
			finding.rule,
		];
		return [
			{
				spots: [finding, ...relatedPlaces(finding), anchor],
				lines: lines.map(oneLine),
				...(waived && { reply: oneLine(acceptedText(waived)) }),
			},
		];
	});
}

function label({ number }: Numbered): string {
	return `CY-${String(number).padStart(2, "0")}`;
}

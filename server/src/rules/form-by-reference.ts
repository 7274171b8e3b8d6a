import { viewOf } from "../judgement/sentences/plain-view.ts";
import { defineRule } from "./define-rule.ts";
import { placeOf } from "./support/place.ts";

/** Sends the reader elsewhere for the Item as a whole. */
const REFERS =
	/\bincorporated (?:herein |hereby |into this (?:item|report) |in this (?:item|report) |here ){0,2}by reference\b|\binformation (?:required|called for|requested|responsive|in response|relating|with respect|regarding|about|concerning)\b[^.;]{0,120}\b(?:found|included|set forth|contained|presented|provided|disclosed|located|appears?|given|described)\b|^(?:please )?(?:see|refer to)\b/;
/** Where it is said to stand: what follows "found in", "by reference to", "see". */
const WHERE =
	/\b(?:(?:found|included|set forth|contained|presented|provided|disclosed|located|appears?|given|described|by reference) (?:in|under|at|on|to|from|into)|see|refer to) (?:the (?:section|information|discussion|disclosure|heading|caption)s? )?(?:entitled |titled |captioned |headed |under |in ){0,2}((?:[^.;]|\.(?=\d)){4,200})/i;
/** More than so many sentences are no mere reference. */
const MOST = 6;
/** A page number or the words of a running head are no sentence. */
const FEWEST_WORDS = 4;

export const rule = defineRule({
	id: "form-by-reference",
	title: "The Item is given by reference",
	severity: "info",
	basis: "Exchange Act Rule 12b-23; Form 10-K General Instruction G",
	regime: "annual",
	silences: ["missing", "thin", "effect", "flag-unsupported", "flag-missing", "tag-no-facts", "tag-untagged"],
	messages: {
		named:
			"The Item is given by reference to {where}.\nCheck that {where} answers each paragraph of the Item and is tagged.",
		unnamed:
			"The Item is given by reference to another document.\nCheck that the text there answers each paragraph of the Item and is tagged.",
	},
	*check({ draft, judgement }) {
		if (!draft.complete) return;
		const prose = judgement.sentences.filter(
			({ passage, text }) => passage.kind !== "heading" && text.split(" ", FEWEST_WORDS).length === FEWEST_WORDS,
		);
		const [first] = prose;
		if (!first || prose.length > MOST || !prose.every(({ text }) => REFERS.test(viewOf(text)))) return;
		const where = prose.map(({ text }) => placeNamed(text)).find((it) => it !== undefined);
		yield { ...placeOf(first), messageId: where ? "named" : "unnamed", ...(where && { data: { where } }) };
	},
});

/** `Exhibit 13 under “Risk Management”`, as a sentence names it. */
function placeNamed(text: string): string | undefined {
	const named = WHERE.exec(text)?.[1]?.split(/,? (?:and|which) /, 1)[0];
	// The full stop that ends the sentence, and the match, may stand inside the quotation marks.
	return named?.includes("“") && !named.includes("”") ? `${named}”` : named;
}

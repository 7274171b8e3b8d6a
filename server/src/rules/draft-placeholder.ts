import type { Sentence } from "../judgement/types.ts";
import type { Report } from "./define-rule.ts";
import { defineRule } from "./define-rule.ts";
import { rawMatchesIn } from "./support/matches.ts";
import { someAtATime } from "./support/some-at-a-time.ts";

/** What stands for words to come, whatever is round it. */
const PLACEHOLDER =
	/\[\s*(?:[●•○◦■▪_*.…xX?]{1,12}|\s)\s*\]|\[\s*(?:NTD|NTF|NTR|note to (?:draft|self|filer)|insert|to (?:come|be)|tb[dc]|placeholder|company(?: name)?|name|date|month|year|number|amount|confirm|describe|specify|identify|include|update|address|title|registrant)\b[^\]\n]{0,300}\]|\bNTD\s?:|\bTB[DC]\b|\bX{2,6}\b(?!\s+of the)|\b[xX]{2,}%|\b20(?:[Xx_●•]{2})\b|_{4,}|\{\{[^}\n]{0,100}\}\}|<<[^>\n]{0,100}>>|\blorem ipsum\b|●(?=\s*(?:years?|percent|%))/g;
/** Words between square brackets: an alternative that was not decided on. */
const BRACKETED = /\[(?=[^\]\n]*[a-z])([^[\]\n]{2,300})\](?!\()/g;
/** Editorial marks, footnotes and references stand in brackets rightly. */
const RIGHTLY =
	/^(?:sic|reserved|emphasis (?:added|supplied|in original)|table of contents|footnotes? omitted|text block|flag|abstract|\d{1,3}|[a-z]{1,3}|https?:.*|.*\.(?:com|org|gov).*)$/i;
/** Two words for one: “our board/the committee”, “within two/three business days”. */
const ALTERNATIVES =
	/\b(?:two|three|four|five|six|ten)\/(?:two|three|four|five|six|ten|fifteen)\b|\b(?:board(?: of directors)?|committee|company|we|our)\/(?:the|our|board|committee|company|management)\b(?! and\b)/gi;
/** Chapter and title numbers in Roman figures. */
const ROMAN = /\b(?:title|chapter|part|article|section|annex|appendix|volume|book) $/i;

export const rule = defineRule({
	id: "draft-placeholder",
	title: "A placeholder or an alternative is left in the text",
	severity: "warning",
	basis: "A disclosure is complete when it is filed",
	regime: "any",
	messages: {
		placeholder: "“{text}” is a placeholder.\nReplace it with the final wording, or delete it.",
		bracket:
			"The words in square brackets read as an open alternative.\nDecide on the wording and delete the brackets.",
		alternatives: "“{text}” leaves two alternatives open.\nDecide on one.",
	},
	*check({ judgement }) {
		for (const some of someAtATime(judgement.sentences)) {
			yield undefined;
			yield* placeholdersIn(some);
		}
	},
});

function* placeholdersIn(
	sentences: readonly Sentence[],
): Generator<Report<"placeholder" | "bracket" | "alternatives">> {
	const found = new Set<number>();
	for (const { start, end, text, sentence, groups } of rawMatchesIn(sentences, PLACEHOLDER)) {
		if (/^X+$/.test(text) && ROMAN.test(sentence.text.slice(0, groups.index))) continue;
		found.add(start);
		yield { start, end, messageId: "placeholder", data: { text } };
	}
	for (const { start, end, groups } of rawMatchesIn(sentences, BRACKETED)) {
		if (!found.has(start) && !RIGHTLY.test((groups[1] ?? "").trim())) yield { start, end, messageId: "bracket" };
	}
	for (const { start, end, text } of rawMatchesIn(sentences, ALTERNATIVES))
		yield { start, end, messageId: "alternatives", data: { text } };
}

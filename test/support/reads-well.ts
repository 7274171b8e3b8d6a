import assert from "node:assert/strict";
import { findingText, TITLE_ROOM } from "../../server/src/report/messages.ts";
import type { Finding } from "../../server/src/rules/define-rule.ts";

/** Figures of speech, and words that are not a securities lawyer's. */
const BANNED =
	/\b(?:hardly|nearest|promises?|mends?|borne|hangs?|knows? no|rolled?|silent|comes? (?:back|near)|bears? (?:it|this|that|them)? ?out)\b/i;

/** Holds a message to the form in which a lawyer reads it: what is wrong, alone in a list; below it what to do. */
export function assertReadsWell(finding: Finding): void {
	const { title, advice = "" } = findingText(finding);
	const which = `${finding.rule} ${finding.messageId}: ${title}\n${advice}`;
	assert.ok(title.length <= TITLE_ROOM, `${title.length} characters in the first line of ${which}`);
	assert.match(title, /^[\p{Lu}“`\d]/u, `the first line begins with its subject: ${which}`);
	assert.match(title, /[.?]$/, `the first line is a sentence: ${which}`);
	assert.doesNotMatch(title, /^(?:This|It|There|Here)\b/, `the first line names its subject: ${which}`);
	assert.match(advice, /^[\p{Lu}“`].*[.?”"]$/u, `the second line says what to do: ${which}`);
	assert.doesNotMatch(`${title} ${advice}`, BANNED, which);
	assert.doesNotMatch(`${title} ${advice}`, /\{\w+\}|\bundefined\b|\bNaN\b/, `every place is filled: ${which}`);
}

/** Words that a message offers to be written: `Write “as of the date of this report”, or …`. */
export function offered(finding: Finding): readonly string[] {
	const { advice = "" } = findingText(finding);
	return Array.from(advice.matchAll(/\b(?:[Ww]rite|[Cc]onsider|for example:?) “([^”]+)”/g), ([, words = ""]) => words);
}

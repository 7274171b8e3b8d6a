import assert from "node:assert/strict";
import type { Version } from "../../server/src/compare/types.ts";
import { lint } from "../../server/src/lint.ts";

/** A Markdown draft, read and judged. */
export function version(source: string): Version {
	const { draft, judgement } = lint(source, { languageId: "markdown" });
	assert.ok(draft && judgement);
	return { draft, judgement };
}

/** A report of an incident on Form 8-K. */
export function report(
	text: string,
	{ form = "8-K", heading = "Item 1.05 Material Cybersecurity Incidents" } = {},
): string {
	return `---\nform: ${form}\nperiod: 2026-03-09\n---\n\n# ${heading}\n\n${text}\n`;
}

/** What the original and its amendment say of an incident in which nothing else is open. */
export const TOLD =
	"On March 4, 2026, we detected that an intruder had encrypted two of our file servers, and we contained it.";

/** An 8-K/A that names the report that it amends. */
export function amendment(text: string): string {
	return report(`This amends our report on Form 8-K filed on March 10, 2026. ${text}`, { form: "8-K/A" });
}

/** An annual report on Form 10-K with passages that no case turns on; `flags` are lines of the front matter. */
export function annual(text: string, period: string, flags?: string): string {
	const tagged = flags === undefined ? "" : `flags:\n  ${flags}\n`;
	return `---\nform: 10-K\nperiod: ${period}\n${tagged}---\n\n# Item 1C. Cybersecurity\n\n${text}\n`;
}

import type { Passage } from "../draft/types.ts";

const PAGE_NUMBER =
	/^\s*(?:page\s*)?(?:[-–—[(]\s*)?(?:[A-Z]{1,2}-?)?(?:\d{1,4}|[ivxl]{1,7})(?:\s*[-–—\])])?(?:\s*(?:of|\/)\s*\d{1,4})?\s*$/i;
const CONTENTS = /^(?:back to |return to )?(?:table of |index to |the )?contents$/i;
/** `ITEM 1C. CYBERSECURITY (Continued)` */
const CONTINUED = /[(–—-]\s?(?:continued|cont[’']?d?\.?)\s?\)?$/i;
/** `TERN HARBOR, INC. AND SUBSIDIARIES`: the name of a company and nothing else, in capitalised words. */
const COMPANY =
	/,?\s(?:inc|incorporated|corp|corporation|ltd|limited|llc|plc|l\.?p|n\.?v|s\.?a|se|ag)\.?$|\s(?:and|&) (?:its )?(?:consolidated )?subsidiaries$/i;
const NAME =
	/^(?:[\p{Lu}\d][\p{L}\d.,’'&-]*|and|of|the|for|&)(?:\s(?:[\p{Lu}\d][\p{L}\d.,’'&-]*|and|of|the|for|&|its))*$/u;
/** `Tern Harbor | 2025 Form 10-K | 41`, `2025 Annual Report` */
const REPORT =
	/(?:^|[|·•–—-]|\s)(?:annual report(?: on form (?:10-?k|20-?f))?|form (?:10-?k|20-?f))(?:\s(?:for\s)?(?:fiscal\s)?\d{4})?(?:\s?[|·•–—-]?\s?\d{1,4})?$/i;
/** What a report may be called: its company, its year and its page. */
const REPORT_NAME = /^(?=.*[\d|])(?:(?:[\p{Lu}\d][\p{L}\d.,’'&-]*|and|of|on|the|for|&|fiscal|[|·•–—-])(?:\s|$))+$/u;
/** No running head or foot is longer, in characters. */
const LENGTH = 120;

/** Whether a line is of a page and not of its text: a page number, a link to the contents, a running head or foot. */
export function isRunningLine(text: string): boolean {
	if (text.length > LENGTH) return false;
	if ([PAGE_NUMBER, CONTENTS, CONTINUED].some((pattern) => pattern.test(text))) return true;
	return (COMPANY.test(text) && NAME.test(text.replace(COMPANY, ""))) || (REPORT.test(text) && REPORT_NAME.test(text));
}

/** Whether a line has the look of a running head or foot that is known by no pattern: short, a title, no sentence. */
export function mayRun({ kind, text: { text } }: Passage): boolean {
	return text.length <= LENGTH && kind !== "listItem" && /^[\p{Lu}\d]/u.test(text) && !/[.!?:;,]["'”’)\]]*$/.test(text);
}

const ENDS = /[.!?:;]["'”’)\]]*$/;

/** Whether a passage stops before its last sentence does, so that one that comes later may go on with it. */
export function isUnfinished({ kind, text: { text } }: Passage): boolean {
	return kind !== "heading" && kind !== "cell" && !ENDS.test(text);
}

/** Whether a passage begins within a sentence. */
export function beginsWithin({ kind, text: { text } }: Passage): boolean {
	return kind === "paragraph" && /^[("“]?\p{Ll}/u.test(text);
}

/** No sentence and no heading ends with these: a line that does is broken there. */
const HANGING =
	/(?:^|\s)(?:the|our|a|an|and|or|of|to|in|for|with|by|we|its|their|on|at|from|as|that|which|have|has|are|is)\s*$/i;

/** Whether a line ends with a word that no sentence ends with: `reports to the`. */
export function endsHanging(text: string): boolean {
	return HANGING.test(text.slice(-20));
}

import { oneLine, shortened } from "../encode/plain.ts";
import type { Finding, MessageData, Related } from "../rules/define-rule.ts";
import { RULES } from "../rules/index.ts";
import { OWN_MESSAGES } from "../rules/own-findings.ts";

/** What a finding says, in parts that each surface puts together. */
export interface FindingText {
	/** What is wrong; stands alone in a list. */
	readonly title: string;
	/** What to do; undefined where the title says it all. */
	readonly advice?: string;
	/** The paragraph, as cited for the draft's form; undefined where we ourselves failed. */
	readonly basis?: string;
}

/** Templates by rule, then by message. */
const TEMPLATES: ReadonlyMap<string, Readonly<Record<string, string>>> = new Map([
	...RULES.map(({ id, messages }) => [id, messages] as const),
	...Object.entries(OWN_MESSAGES),
]);

/** A finding in words. One whose message is in no table is told by the message's id, so that it is not lost. */
export function findingText({ rule, messageId, data, basis }: Finding): FindingText {
	const templates = TEMPLATES.get(rule) ?? {};
	const template = Object.hasOwn(templates, messageId) ? templates[messageId] : undefined;
	const [title = "", advice] = fill(template ?? messageId, data);
	return { title, ...(advice !== undefined && { advice }), ...(basis !== undefined && { basis }) };
}

/** Places that back a finding: its own, and those of findings that it covers, each told by its first line. */
export function relatedPlaces({ related, covers = [] }: Finding): readonly Related[] {
	const also = covers.map((it) => ({ start: it.start, end: it.end, message: `Also: ${findingText(it).title}` }));
	return [...related, ...also];
}

/** The first line has room for so many characters, since it stands in lists. */
export const TITLE_ROOM = 90;
/** No value takes more of the second line. */
const VALUE_ROOM = 500;
/** A word of more characters is cut. */
const LONG_WORD = 15;
/** What is cut off a value leaves so many characters of it at least. */
const LEAST = 8;

/**
 * A template's lines with their `{name}` places filled. What is filled in may come from a draft: it becomes one line of
 * plain words. Where the first line would be longer than a list shows, its longest value is shortened:
 * `“to the best of our…” limits the statement.`
 */
export function fill(template: string, data: MessageData): readonly string[] {
	const values = new Map(Object.entries(data).map(([name, value]) => [name, plain(value)]));
	const [title = "", ...advice] = template.split("\n");
	// A message of one line says in it what to do, and stands in no list.
	const short = advice.length > 0 ? fitted(title, values) : values;
	return [fillLine(title, short), ...advice.map((line) => fillLine(line, values))];
}

function plain(value: string | number): string {
	return shortened(oneLine(String(value)).trim(), VALUE_ROOM);
}

function fillLine(line: string, values: ReadonlyMap<string, string>): string {
	return line.replace(/\{(\w+)\}/g, (whole, name: string) => values.get(name) ?? whole);
}

/** The values, the longest of them shortened until the line has room for all. */
function fitted(line: string, values: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
	const over = fillLine(line, values).length - TITLE_ROOM;
	const own = [...values].filter(([name]) => line.includes(`{${name}}`));
	const [name, longest] = own.reduce((a, b) => (b[1].length > a[1].length ? b : a), ["", ""]);
	if (over <= 0 || longest.length <= LEAST) return values;
	const room = Math.max(LEAST, longest.length - over) - 1;
	// After a whole word, if one ends nearby.
	const word = longest.lastIndexOf(" ", room);
	const short = shortened(longest, word > Math.max(0, room - LONG_WORD) ? word : room);
	return fitted(line, new Map([...values, [name, short]]));
}

/** For surfaces that show a first line alone: what is wrong, then what to do; the basis closes the last line. */
export function inLines({ title, advice, basis }: FindingText): string {
	const said = advice === undefined ? title : `${title}\n${advice}`;
	return basis === undefined ? said : `${said} (${basis})`;
}

/** All on one line. */
export function inOneLine(text: FindingText): string {
	return inLines(text).replaceAll("\n", " ");
}

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
/** What is cut off a value leaves so many characters of it at least. */
const LEAST = 8;

/**
 * A template's lines with their `{name}` places filled. What is filled in may come from a draft: its white space,
 * line ends among it, is folded to single blanks, so that it makes no line of its own. Where the first line would be
 * longer than a list shows, the longest value is cut: `“to the best of our …” limits the statement.`
 */
export function fill(template: string, data: MessageData): readonly string[] {
	const values = new Map(Object.entries(data).map(([name, value]) => [name, folded(value)]));
	const [title = "", ...advice] = template.split("\n");
	const short = new Map(values);
	// A message of one line says what to do in it, and stands in no list.
	for (let over = advice.length > 0 ? fillLine(title, short).length - TITLE_ROOM : 0; over > 0; ) {
		const [name, longest] = [...short].filter(([it]) => title.includes(`{${it}}`)).reduce(longer, ["", ""]);
		if (longest.length <= LEAST) break;
		short.set(name, cut(longest, Math.max(LEAST, longest.length - over)));
		over = fillLine(title, short).length - TITLE_ROOM;
	}
	return [fillLine(title, short), ...advice.map((line) => fillLine(line, values))];
}

function fillLine(line: string, values: ReadonlyMap<string, string>): string {
	return line.replace(/\{(\w+)\}/g, (whole, name: string) => values.get(name) ?? whole);
}

function folded(value: string | number): string {
	return cut(String(value).replace(/\s+/g, " ").trim(), VALUE_ROOM);
}

function longer(a: [string, string], b: [string, string]): [string, string] {
	return b[1].length > a[1].length ? b : a;
}

/** At most so many UTF-16 units, the last of them an ellipsis where something is cut off; after a whole word if one is near. */
function cut(text: string, most: number): string {
	if (text.length <= most) return text;
	const head = text.slice(0, most - 2).replace(/[\uD800-\uDBFF]$/, "");
	const blank = head.lastIndexOf(" ");
	return `${(blank > most / 2 ? head.slice(0, blank) : head).trimEnd()} …`;
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

import { oneLine } from "../encode/plain.ts";
import type { Finding, MessageData } from "../rules/define-rule.ts";
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

/**
 * A template's lines with their `{name}` places filled. What is filled in may come from a draft: it becomes one line of
 * plain words.
 */
export function fill(template: string, data: MessageData): readonly string[] {
	const value = (whole: string, name: string): string =>
		Object.hasOwn(data, name) ? oneLine(String(data[name])).trim() : whole;
	return template.split("\n").map((line) => line.replace(/\{(\w+)\}/g, value));
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

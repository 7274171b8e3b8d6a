import type { Draft, Fact } from "../../draft/types.ts";
import { waiverComment } from "../../draft/waiver.ts";
import { xmlAttribute, xmlText } from "../../encode/xml.ts";
import type { Replacement } from "../../text/replacement.ts";
import type { Span } from "../../text/span.ts";
import type { Scaffold, Writer } from "../writer.ts";
import { takeWaiverOut } from "../writer.ts";

/** Writes Inline XBRL. EDGAR takes ASCII alone: other characters become references. */
export const writeInlineXbrl: Writer = (draft, intent) => {
	switch (intent.kind) {
		case "setFlag": {
			const { start, end } = intent.fact;
			const fact = draft.facts.find((it) => it.start === start && it.end === end);
			return fact && setFlag(draft, fact, intent.value);
		}
		case "replace":
			return setWords(draft, intent.span, intent.text);
		case "addFlag":
			return intent.words && addFlag(draft, intent.concept, intent.value, intent.words);
		case "rename": {
			const { start, end } = intent.name;
			const prefix = /^[\w.-]+:(?=[\w.-]+$)/.exec(draft.source.slice(start, end))?.[0];
			return prefix === undefined ? undefined : [{ start: start + prefix.length, end, text: intent.concept }];
		}
		case "removeWaiver":
			return takeWaiverOut(draft, intent.note);
		case "addWaiver": {
			const at = besideTags(draft, intent.place.start);
			return [{ start: at, end: at, text: waiverComment(intent.waiver) }];
		}
		case "insertScaffold":
			return insertScaffold(draft, intent);
		default:
			return undefined;
	}
};

/** The end tag of the paragraph that a passage stands in is no farther, in UTF-16 units; nor is its start tag. */
const PARAGRAPH_ROOM = 20_000;
const START_TAG = /<(p|div|li|h[1-6])\b([^<>]*)>/gi;
const END_TAG = /<\/(p|div|li|h[1-6])\s{0,20}>/gi;
const STYLE = /\sstyle\s*=\s*(?:"[^"<>]*"|'[^'<>]*')/i;

/**
 * A paragraph like that of the passage, after it. Only where the passage stands in a paragraph, a division, a heading or
 * an item of a list of its own: between the cells of a table nothing can be put.
 */
function insertScaffold({ source }: Draft, { after, text }: Scaffold): readonly Replacement[] | undefined {
	const before = source.slice(Math.max(0, after.start - PARAGRAPH_ROOM), after.start);
	const opening = [...before.matchAll(START_TAG)].at(-1);
	const name = opening?.[1];
	if (opening === undefined || name === undefined || /<t[dh]\b/i.test(before.slice(opening.index))) return undefined;
	const rest = source.slice(after.end, after.end + PARAGRAPH_ROOM);
	const closing = [...rest.matchAll(END_TAG)].find(([, own = ""]) => own.toLowerCase() === name.toLowerCase());
	if (!closing || START_TAG_ONCE.test(rest.slice(0, closing.index))) return undefined;
	const at = after.end + closing.index + closing[0].length;
	const element = /^h\d$/i.test(name) ? "p" : name;
	const style = element === name ? (STYLE.exec(opening[2] ?? "")?.[0] ?? "") : "";
	return [{ start: at, end: at, text: `<${element}${style}>${asciiXml(text)}</${element}>` }];
}

const START_TAG_ONCE = new RegExp(START_TAG.source, "i");

/** The transformations whose name is the value: of `ixt:fixed-true` the last word says it. */
const FIXED = /((?:fixed-?|boolean-?))(true|false)\s*$/;
const BALLOT = /ballotbox\s*$/;
const LEXICAL: ReadonlyMap<string, readonly [no: string, yes: string]> = new Map([
	["true", ["false", "true"]],
	["false", ["false", "true"]],
	["1", ["0", "1"]],
	["0", ["0", "1"]],
]);
/** ☐ and ☑. */
const BOXES = ["&#9744;", "&#9745;"] as const;

/**
 * Another value by the flag's own means: the other transformation of its registry (`ixt:fixed-true` for
 * `ixt:fixed-false`), the other box, or the other word. The words that a flag wraps stay.
 */
function setFlag(
	{ source }: Draft,
	{ inline, valueSpan, nil }: Fact,
	value: boolean,
): readonly Replacement[] | undefined {
	if (!inline || nil) return undefined;
	const { start, end } = valueSpan;
	const written = source.slice(start, end);
	const format = inline.spans.format;
	if (!format) {
		const text = LEXICAL.get(written)?.[value ? 1 : 0];
		return text === undefined ? undefined : [{ start, end, text }];
	}
	const named = source.slice(format.start, format.end);
	if (BALLOT.test(named))
		return /^(?:&[^;<]+;|[☐□☑☒✓✔✗✘])$/u.test(written) ? [{ start, end, text: BOXES[value ? 1 : 0] }] : undefined;
	const fixed = FIXED.exec(named);
	if (!fixed) return undefined;
	const at = format.start + fixed.index + (fixed[1]?.length ?? 0);
	return [{ start: at, end: at + (fixed[2]?.length ?? 0), text: String(value) }];
}

/** Other words in the place of those between two tags; undefined where a tag or a comment lies among them. */
function setWords({ source }: Draft, { start, end }: Span, text: string): readonly Replacement[] | undefined {
	return /[<>]/.test(source.slice(start, end)) ? undefined : [{ start, end, text: asciiXml(text) }];
}

/** Text as XML between tags, in ASCII. */
function asciiXml(text: string): string {
	return xmlText(text).replace(/[^\t\n\r -~]/gu, (character) => `&#${character.codePointAt(0)};`);
}

const ELEMENT = /^<([\w.-]+:nonNumeric)\s/;

/**
 * A flag round the words that answer, in the context and with the prefixes of a flag that is there. None where a tag
 * lies among the words: an element that begins in one paragraph and ends in another would break the document.
 */
function addFlag(
	draft: Draft,
	concept: string,
	value: boolean,
	{ start, end }: Span,
): readonly Replacement[] | undefined {
	const { source, facts } = draft;
	if (/[<>]/.test(source.slice(start, end))) return undefined;
	for (const fact of facts) {
		const { inline } = fact;
		const element = ELEMENT.exec(source.slice(fact.start, fact.start + 100))?.[1];
		const fixed = FIXED.exec(inline?.format ?? "");
		if (fact.kind !== "flag" || !inline || !element || !fixed || inline.contextRef === undefined) continue;
		const format = `${inline.format?.slice(0, fixed.index)}${fixed[1]}${value}`;
		const attributes = { contextRef: inline.contextRef, format, name: `${inline.prefix}:${concept}` };
		const written = Object.entries(attributes).map(([name, said]) => ` ${name}="${xmlAttribute(said)}"`);
		return [
			{ start, end: start, text: `<${element}${written.join("")}>` },
			{ start: end, end, text: `</${element}>` },
		];
	}
	return undefined;
}

/** No tag is longer, and no text between two tags. */
const TAG = 100_000;

/**
 * Where a comment for a place can stand without touching a fact's text or a tag: before the element of the tagged fact
 * that holds it, else before the tag that it stands in, else at the begin of its text.
 */
function besideTags({ source, facts }: Draft, place: number): number {
	const fragments = facts.flatMap((fact) => fact.fragments);
	const around = [...fragments, ...facts].find(({ start, end }) => start <= place && place < end);
	const at = around?.start ?? place;
	const from = Math.max(0, at - TAG);
	const before = source.slice(from, at + 1);
	const opening = before.lastIndexOf("<");
	const closing = before.lastIndexOf(">", before.length - 2);
	if (opening <= closing) return from + closing + 1;
	// Nothing stands before an XML declaration.
	const declaration = /^<\?[^<>]{0,400}>/.exec(source.slice(from + opening, from + opening + 500))?.[0].length ?? 0;
	return from + opening + declaration;
}

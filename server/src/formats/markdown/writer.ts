import type { Draft } from "../../draft/types.ts";
import type { Acceptance } from "../../draft/waiver.ts";
import { waiverComment } from "../../draft/waiver.ts";
import { FLAG_BY_REQUIREMENT } from "../../requirements/concept-names.ts";
import { requirement } from "../../requirements/requirements.ts";
import type { Replacement } from "../../text/replacement.ts";
import type { Span } from "../../text/span.ts";
import type { Scaffold, Writer } from "../writer.ts";
import { endOfLine, lineEnd, putWaiverAbove, setPlainWords, setWord, takeWaiverOut } from "../writer.ts";

/** Writes Markdown: a flag's value stands in the front matter, or between its comments. */
export const writeMarkdown: Writer = (draft, intent) => {
	switch (intent.kind) {
		case "setFlag":
			return setWord(draft, intent.fact, intent.value);
		case "replace":
			return setPlainWords(draft, intent.span, intent.text);
		case "addFlag":
			return addFlag(draft, intent.concept, intent.value);
		case "rename":
			return rename(draft, intent.name, intent.concept);
		case "removeWaiver":
			return takeWaiverOut(draft, intent.note);
		case "addWaiver":
			return addWaiver(draft, intent.place, intent.waiver);
		case "insertScaffold":
			return insertScaffold(draft, intent);
		default:
			return undefined;
	}
};

const CLOSING = /^\s*<!--[^<>]{1,200}-->/;

/** A paragraph of its own, below the passage, or below the block that holds it where that is another requirement's. */
function insertScaffold(
	draft: Draft,
	{ requirement: id, after, text, block }: Scaffold,
): readonly Replacement[] | undefined {
	const { source, facts } = draft;
	const blocks = facts.filter(({ kind }) => kind === "textBlock");
	const own = requirement(id).textBlock;
	const holder = blocks
		.flatMap(({ concept, fragments }) => (concept === own ? [] : fragments))
		.find(({ start, end }) => start <= after.start && after.end <= end);
	const closing = holder && CLOSING.exec(source.slice(holder.end, holder.end + COMMENT))?.[0];
	if (holder && closing === undefined) return undefined;
	const at = endOfLine(draft, holder ? holder.end + (closing?.length ?? 0) : after.end);
	const end = lineEnd(draft);
	const [first] = blocks;
	const prefix = first && source.slice(first.name.start, first.name.end).startsWith("cyd:") ? "cyd:" : "";
	const lines = block === undefined ? [text] : [`<!-- ${prefix}${block} -->`, text, `<!-- /${prefix}${block} -->`];
	return [{ start: at, end: at, text: `${end}${end}${lines.join(end)}` }];
}

/** A line of front matter up to its key, and from its value on. */
const INDENT = /(?<=[\r\n])[ \t]+$/;
const REST = /^(?:[ \t]+#[^\r\n]*|[ \t]*)(?=\r|\n)/;

/** A line below the last flag of the front matter, indented and named as that one is. */
function addFlag({ source, facts }: Draft, concept: string, value: boolean): readonly Replacement[] | undefined {
	for (const { kind, name, valueSpan } of facts.toReversed()) {
		const before = source.slice(0, name.start);
		const indent = INDENT.exec(before.slice(-80))?.[0];
		const rest = REST.exec(source.slice(valueSpan.end, valueSpan.end + 500))?.[0];
		if (kind !== "flag" || indent === undefined || rest === undefined || valueSpan.start === name.start) continue;
		const local = LOCAL.exec(source.slice(name.start, name.end));
		const key = local ? `${local[1] ?? ""}${concept}` : keyOf(concept);
		const at = valueSpan.end + rest.length;
		const end = before.includes("\r\n") ? "\r\n" : "\n";
		return key === undefined ? undefined : [{ start: at, end: at, text: `${end}${indent}${key}: ${value}` }];
	}
	return undefined;
}

function keyOf(concept: string): string | undefined {
	return Object.entries(FLAG_BY_REQUIREMENT).find(([, name]) => name === concept)?.[0];
}

const LOCAL = /^(cyd:)?[A-Z]\w*$/;
/** A comment that names a block is no longer. */
const COMMENT = 400;

/** Another key of the front matter, in the way in which it is written there; or both comments of a block. */
function rename({ source, facts }: Draft, { start, end }: Span, concept: string): readonly Replacement[] | undefined {
	const written = source.slice(start, end);
	const local = LOCAL.exec(written);
	if (!local) {
		const key = keyOf(concept);
		return key !== undefined && /^[\w -]+$/.test(written) ? [{ start, end, text: key }] : undefined;
	}
	const text = `${local[1] ?? ""}${concept}`;
	const [first, ...more] = facts.find((fact) => fact.name.start === start)?.fragments ?? [];
	if (!first) return [{ start, end, text }];
	const closing = source.slice(first.end, first.end + COMMENT);
	const at = closing.indexOf(written);
	if (more.length > 0 || at < 0 || closing.indexOf("-->") < at) return undefined;
	return [
		{ start, end, text },
		{ start: first.end + at, end: first.end + at + written.length, text },
	];
}

/** A waiver above the paragraph; in a table, which a line of another kind would end, within its cell. */
function addWaiver(draft: Draft, place: Span, waiver: Acceptance): readonly Replacement[] {
	const cell = draft.passages.find((it) => it.kind === "cell" && it.start <= place.start && place.start <= it.end);
	if (!cell) return putWaiverAbove(draft, draft.passages, place, waiver);
	return [{ start: cell.start, end: cell.start, text: waiverComment(waiver) }];
}

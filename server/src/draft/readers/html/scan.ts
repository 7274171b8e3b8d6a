import type { Context, ReadProblem } from "../../types.ts";
import type { Block, Runs } from "./blocks.ts";
import { createBlocks } from "./blocks.ts";
import { createContexts } from "./contexts.ts";
import type { InlineElement } from "./inline-elements.ts";
import { createInlineElements } from "./inline-elements.ts";
import type { Shadowed } from "./namespaces.ts";
import { createNamespaces } from "./namespaces.ts";
import type { Style, Tag } from "./tags.ts";
import { CELL, EXCLUDED, HEADING, HIDDEN, LINK, LIST_ITEM, RAW, SKIPPED, styleOf, tagOf } from "./tags.ts";
import type { AttributeOffsets } from "./tokens.ts";
import { tokenize } from "./tokens.ts";

/** Everything that one pass over the markup keeps; texts are not decoded yet. */
export interface Markup {
	readonly source: string;
	readonly runs: Runs;
	readonly blocks: readonly Block[];
	readonly elements: readonly InlineElement[];
	readonly contexts: ReadonlyMap<string, Context>;
	/** Namespaces that were bound and addresses of schemas that were referred to. */
	readonly addresses: readonly string[];
	readonly problems: readonly ReadProblem[];
	/** Whether it holds Inline XBRL at all. */
	readonly inline: boolean;
}

interface OpenTag {
	readonly name: string;
	readonly tag: Tag;
	/** Of the text inside it, its ancestors' included. */
	readonly bits: number;
	readonly inlineDisplay: boolean;
	readonly shadowed: Shadowed | undefined;
}

const PLAIN: Style = { set: 0, clear: 0, inline: false, pageBreak: false };

/** One linear pass: no tree is built, and no end tag, however misplaced, costs more than the tags it ends. */
export function scan(source: string): Markup {
	const namespaces = createNamespaces(source);
	const inline = createInlineElements(source, namespaces);
	const contexts = createContexts(source);
	const blocks = createBlocks(source);
	const stack: OpenTag[] = [];
	const openByName = new Map<string, number>();
	const run = () => blocks.runs.length / 3;
	const bits = () => stack.at(-1)?.bits ?? 0;

	const pop = (at: number) => {
		const open = stack.pop();
		if (!open) return;
		openByName.set(open.name, (openByName.get(open.name) ?? 1) - 1);
		if (open.shadowed) namespaces.leave(open.shadowed);
		if (open.tag.block && !open.inlineDisplay) blocks.border();
		inline.shrink(stack.length, at, run());
	};

	tokenize(source, {
		openTag(name, start, end, attributes, selfClosing) {
			if (name.includes(":")) {
				if (inline.open({ name, start, end, attributes, selfClosing }, stack.length, run())) return;
				contexts.open(name, start, end, attributes);
			}
			const lower = name.toLowerCase();
			const tag = tagOf(lower);
			if (lower === "br") {
				if (!inline.inResources) blocks.lineBreak(start, end);
				return;
			}
			const style = attributes.length > 0 ? styleAttribute(source, attributes) : PLAIN;
			if (tag.block && !style.inline) {
				const top = stack.at(-1);
				if (top && (top.tag.closedBy === "block" || (top.tag.closedBy === "self" && closes(lower, top.name))))
					pop(start);
				blocks.border();
			}
			if (style.pageBreak || lower === "hr") blocks.pageBreak();
			if (tag.empty || selfClosing) return;
			stack.push({
				name: lower,
				tag,
				bits: insideBits(bits(), tag, style) | (lower === "a" && hasAttribute(source, attributes, "href") ? LINK : 0),
				inlineDisplay: style.inline,
				shadowed: attributes.length > 0 ? namespaces.enter(attributes) : undefined,
			});
			openByName.set(lower, (openByName.get(lower) ?? 0) + 1);
		},
		closeTag(name, start, nameEnd) {
			if (name.includes(":")) {
				if (inline.close(name, start, nameEnd, stack.length, run())) return;
				contexts.close(name, start, nameEnd);
			}
			const lower = name.toLowerCase();
			if ((openByName.get(lower) ?? 0) === 0) return;
			while (stack.at(-1)?.name !== lower) pop(start);
			pop(start);
		},
		text(start, end, raw) {
			const around = bits();
			if (around & SKIPPED || inline.inResources) return;
			blocks.text(
				start,
				end,
				around | (raw ? RAW : 0) | (inline.inHidden ? HIDDEN : 0) | (inline.inExclude ? EXCLUDED : 0),
			);
		},
	});
	blocks.border();
	inline.finish(run());
	return {
		source,
		runs: blocks.runs,
		blocks: blocks.blocks,
		elements: inline.elements,
		contexts: contexts.contexts,
		addresses: [...namespaces.seen, ...contexts.schemas],
		problems: inline.problems,
		inline: inline.seen,
	};
}

/** Whether a start tag ends an open element that has no end tag of its own: `<td>` a `td`, `<tr>` a `td` too. */
function closes(opening: string, open: string): boolean {
	const cell = open === "td" || open === "th";
	return opening === open || (cell && (opening === "td" || opening === "th" || opening === "tr"));
}

function insideBits(around: number, tag: Tag, style: Style): number {
	const placed = tag.bits & (HEADING | LIST_ITEM | CELL) ? around & ~(HEADING | LIST_ITEM | CELL) : around;
	return ((placed | tag.bits) & ~style.clear) | style.set;
}

function styleAttribute(source: string, attributes: AttributeOffsets): Style {
	for (let at = 0; at < attributes.length; at += 4) {
		const start = attributes[at + 2] ?? -1;
		if (start >= 0 && isNamed(source, attributes, at, "style")) return styleOf(source.slice(start, attributes[at + 3]));
	}
	return PLAIN;
}

function hasAttribute(source: string, attributes: AttributeOffsets, name: string): boolean {
	for (let at = 0; at < attributes.length; at += 4) if (isNamed(source, attributes, at, name)) return true;
	return false;
}

function isNamed(source: string, attributes: AttributeOffsets, at: number, name: string): boolean {
	const start = attributes[at] ?? 0;
	const end = attributes[at + 1] ?? 0;
	return end - start === name.length && source.slice(start, end).toLowerCase() === name;
}

import type { Scanner, Step } from "../../reading/windows.ts";
import { GROWTH, isBoundary, WINDOW } from "../../reading/windows.ts";
import { detached } from "../../text/mapped-text.ts";
import type { SourceText } from "../../text/source-text.ts";
import { isNamed } from "./markup/attributes.ts";
import { createBlocks } from "./markup/blocks.ts";
import type { MarkupState, OpenTag } from "./markup/state.ts";
import { coincide, INITIAL } from "./markup/state.ts";
import type { Style, Tag } from "./markup/tags.ts";
import { CELL, EXCLUDED, HEADING, HIDDEN, LINK, LIST_ITEM, RAW, SKIPPED, styleOf, tagOf } from "./markup/tags.ts";
import type { AttributeOffsets } from "./markup/tokens.ts";
import { tokenPass } from "./markup/tokens.ts";
import type { Address, MarkupPart } from "./markup/window.ts";
import { newPart } from "./markup/window.ts";
import { createContexts } from "./xbrl/contexts.ts";
import { createInlineElements } from "./xbrl/inline-elements.ts";

const PLAIN: Style = { set: 0, clear: 0, inline: false, pageBreak: false };

/**
 * One linear pass: no tree is built, and no end tag, however misplaced, costs more than the tags it ends.
 *
 * @param window least length of a window, in source characters
 */
export function createScanner(window = WINDOW): Scanner<MarkupState, MarkupPart> {
	let pass: Pass | undefined;
	return {
		initial: INITIAL,
		coincide,
		read(source, at, entry, nextStop) {
			// The common case, the next window of the same text, goes on where the tokenizer stands.
			if (pass?.source !== source || pass.at !== at || pass.exit !== entry) pass = undefined;
			for (let length = nextStop(at) - at + GROWTH * window; ; length *= GROWTH) {
				pass ??= createPass(source, at, length, entry, window);
				const step = pass.next(nextStop);
				if (step?.end === source.length) pass = undefined;
				if (step) return step;
				pass = undefined;
			}
		},
	};
}

/** Reads one window after the other of a piece of the source. */
interface Pass {
	readonly source: SourceText;
	readonly at: number;
	readonly exit: MarkupState;
	/** @returns undefined when the piece ended before the window did: a longer one is wanted */
	next(nextStop: (from: number) => number): Step<MarkupState, MarkupPart> | undefined;
}

/** Inside a pass offsets count from `begin`, so that no more than `length` characters of the source are asked for. */
function createPass(text: SourceText, begin: number, length: number, entry: MarkupState, window: number): Pass {
	const source = text.slice(begin, begin + length);
	let part = newPart(0);
	let at = 0;
	let exit = entry;
	let stopAt: (from: number) => number = () => Number.POSITIVE_INFINITY;
	const inline = createInlineElements(source, part, entry);
	const contexts = createContexts(source, part);
	const blocks = createBlocks(source, part, entry.pageBreak);
	let tags = entry.tags;
	const openByName = new Map<string, number>();
	for (let open = tags; open; open = open.below) openByName.set(open.name, (openByName.get(open.name) ?? 0) + 1);

	const pop = (end: number) => {
		const open = tags;
		if (!open) return;
		tags = open.below;
		openByName.set(open.name, (openByName.get(open.name) ?? 1) - 1);
		if (open.scope) inline.leave(open.scope);
		if (open.tag.block && !open.inlineDisplay) blocks.border();
		inline.shrink(tags?.depth ?? 0, end);
	};

	const openTag = (name: string, start: number, end: number, attributes: AttributeOffsets, selfClosing: boolean) => {
		if (name.includes(":")) {
			if (inline.open({ name, start, end, attributes, selfClosing }, tags?.depth ?? 0)) return;
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
			if (tags && (tags.tag.closedBy === "block" || (tags.tag.closedBy === "self" && closes(lower, tags.name))))
				pop(start);
			blocks.border();
		}
		if (style.shows !== undefined) part.shown.push(shownAt(source, attributes, style.shows, part.start));
		if (style.pageBreak || lower === "hr") blocks.pageBreak();
		if (tag.empty || selfClosing) return;
		const link = lower === "a" && hasAttribute(source, attributes, "href") ? LINK : 0;
		tags = {
			below: tags,
			depth: (tags?.depth ?? 0) + 1,
			name: detached(lower),
			tag,
			bits: insideBits(tags?.bits ?? 0, tag, style) | link,
			inlineDisplay: style.inline,
			scope: attributes.length > 0 ? inline.enter(attributes) : undefined,
		};
		openByName.set(lower, (openByName.get(lower) ?? 0) + 1);
	};

	const tokens = tokenPass(source, {
		openTag(name, start, end, attributes, selfClosing) {
			openTag(name, start, end, attributes, selfClosing);
			if (blocks.pending || contexts.pending(end) || isOpaque(tags) || !isBoundary(at, end, window, stopAt)) return;
			at = end;
			tokens.pause();
		},
		closeTag(name, start, nameEnd) {
			if (name.includes(":")) {
				if (inline.close(name, start, nameEnd, tags?.depth ?? 0)) return;
				contexts.close(name, start, nameEnd);
			}
			const lower = name.toLowerCase();
			if ((openByName.get(lower) ?? 0) === 0) return;
			while (tags && tags.name !== lower) pop(start);
			pop(start);
		},
		text(start, end, raw) {
			const around = tags?.bits ?? 0;
			if (around & SKIPPED || inline.inResources) return;
			blocks.text(
				start,
				end,
				around | (raw ? RAW : 0) | (inline.inHidden ? HIDDEN : 0) | (inline.inExclude ? EXCLUDED : 0),
			);
		},
	});

	return {
		source: text,
		get at() {
			return begin + at;
		},
		get exit() {
			return exit;
		},
		next(nextStop) {
			stopAt = (from) => nextStop(begin + from) - begin;
			const read = part;
			if (!tokens.run()) {
				if (begin + source.length < text.length) return undefined;
				blocks.border();
				at = source.length;
			}
			exit = {
				tags,
				elements: inline.top,
				scope: inline.scope,
				pageBreak: blocks.pageBreakSeen,
				tooDeep: inline.tooDeep,
			};
			part = newPart(at);
			for (const collector of [inline, contexts, blocks]) collector.begin(part);
			return { part: read, end: begin + at, exit };
		},
	};
}

/** Inside these the tokenizer reads no markup, so that reading cannot begin there. */
function isOpaque(open: OpenTag | undefined): boolean {
	return open !== undefined && OPAQUE.has(open.name);
}

const OPAQUE = new Set(["script", "style", "title", "textarea", "iframe", "noembed", "noframes", "xmp", "plaintext"]);

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

/** Where a style names the hidden fact that it shows. */
function shownAt(source: string, attributes: AttributeOffsets, id: string, origin: number): Address {
	for (let at = 0; at < attributes.length; at += 4) {
		if (!isNamed(source, attributes, at, "style")) continue;
		const start = source.indexOf(id, attributes[at + 2]);
		return { text: id, start: start - origin, end: start + id.length - origin };
	}
	return { text: id, start: 0, end: 0 };
}

function hasAttribute(source: string, attributes: AttributeOffsets, name: string): boolean {
	for (let at = 0; at < attributes.length; at += 4) if (isNamed(source, attributes, at, name)) return true;
	return false;
}

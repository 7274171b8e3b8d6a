import type { ReadProblem, Span } from "../../types.ts";
import type { Namespaces, Shadowed } from "./namespaces.ts";
import { familyOf, isInlinePrefix } from "./namespaces.ts";
import type { AttributeOffsets } from "./tokens.ts";
import { decodeText } from "./tokens.ts";

/** More facts open at once than this are not read: each holds all the text inside it, so depth costs its square. */
export const MAX_DEPTH = 64;

export interface Attribute extends Span {
	readonly value: string;
}

/** A tagged value or a continuation, with the numbers of the text runs inside it. Span: the whole element. */
export interface InlineElement extends Span {
	/** Lower case, without its prefix: `nonnumeric`, `continuation`. */
	readonly local: string;
	readonly attributes: ReadonlyMap<string, Attribute>;
	/** What `name` says: prefix, local name, and the namespace that the prefix is bound to. */
	readonly prefix: string;
	readonly concept: string;
	readonly namespace: string | undefined;
	readonly family: "cyd" | "dei" | undefined;
	readonly hidden: boolean;
	/** `xsi:nil`, whatever its prefix. */
	readonly nil: boolean;
	/** Between the tags. */
	readonly content: Span;
	readonly firstRun: number;
	readonly endRun: number;
}

export interface StartTag extends Span {
	readonly name: string;
	readonly attributes: AttributeOffsets;
	readonly selfClosing: boolean;
}

interface Place {
	readonly at: number;
	readonly run: number;
}

interface Open {
	readonly local: string;
	readonly name: Span & { readonly text: string };
	/** Number of HTML elements that were open around it. */
	readonly depth: number;
	readonly shadowed: Shadowed | undefined;
	readonly element?: Omit<InlineElement, "end" | "endRun">;
	/** Where the HTML element around it ended, should its own end tag be missing. */
	around?: Place;
}

export interface InlineCollector {
	/** Facts of the CYD and DEI taxonomies and all continuations, in source order. */
	readonly elements: InlineElement[];
	readonly problems: ReadProblem[];
	/** Whether any element of Inline XBRL was seen. */
	readonly seen: boolean;
	readonly inHidden: boolean;
	readonly inExclude: boolean;
	/** Inside `ix:header` but not in `ix:hidden`: contexts and references, no text. */
	readonly inResources: boolean;
	/** @returns false when the element is none of Inline XBRL */
	open(tag: StartTag, depth: number, run: number): boolean;
	close(name: string, start: number, nameEnd: number, depth: number, run: number): boolean;
	/** An HTML element has ended: `depth` are left open. */
	shrink(depth: number, at: number, run: number): void;
	finish(run: number): void;
}

const STRUCTURE = new Set(["header", "hidden", "exclude"]);

export function createInlineElements(source: string, namespaces: Namespaces): InlineCollector {
	const stack: Open[] = [];
	const openByName = new Map<string, number>();
	const captured: InlineElement[] = [];
	const problems: ReadProblem[] = [];
	let capturing = 0;
	let tooDeep = false;
	let seen = false;

	const count = (local: string) => openByName.get(local) ?? 0;

	const pop = (end: number, contentEnd: number, run: number) => {
		const open = stack.pop();
		if (!open) return;
		openByName.set(open.local, count(open.local) - 1);
		if (open.shadowed) namespaces.leave(open.shadowed);
		if (!open.element) return;
		capturing--;
		const content = { start: open.element.content.start, end: contentEnd };
		captured.push({ ...open.element, content, end, endRun: run });
	};

	/** Ends the topmost element, whose end tag is missing, where the HTML element around it ended. */
	const popUnclosed = (at: number, run: number) => {
		const open = stack.at(-1);
		if (!open) return;
		if (open.element || STRUCTURE.has(open.local))
			problems.push({ kind: "unclosed", element: open.name.text, start: open.name.start, end: open.name.end });
		const place = open.around ?? { at, run };
		pop(place.at, place.at, place.run);
	};

	return {
		elements: captured,
		problems,
		get seen() {
			return seen;
		},
		get inHidden() {
			return count("hidden") > 0 || count("header") > 0;
		},
		get inExclude() {
			return count("exclude") > 0;
		},
		get inResources() {
			return count("header") > 0 && count("hidden") === 0;
		},
		open({ name, start, end, attributes: offsets, selfClosing }, depth, run) {
			const colon = name.indexOf(":");
			const shadowed = namespaces.enter(offsets);
			const attributes = readAttributes(source, offsets);
			const tagged = taggedName(attributes.get("name")?.value, namespaces);
			const inline = isInlinePrefix(name.slice(0, colon), namespaces.resolve(name.slice(0, colon)));
			if (!inline && tagged?.family !== "cyd") {
				if (shadowed) namespaces.leave(shadowed);
				return false;
			}
			seen = true;
			const local = name.slice(colon + 1).toLowerCase();
			const span = { start: start + 1, end: start + 1 + name.length, text: name };
			const wanted = tagged?.family !== undefined || local === "continuation";
			const capture = wanted && capturing < MAX_DEPTH;
			if (wanted && !capture && !tooDeep) {
				tooDeep = true;
				problems.push({ kind: "too-deep", depth: MAX_DEPTH, start: span.start, end: span.end });
			}
			if (capture) capturing++;
			const element = {
				start,
				local,
				attributes,
				prefix: tagged?.prefix ?? "",
				concept: tagged?.local ?? "",
				namespace: tagged?.namespace,
				family: tagged?.family,
				hidden: count("hidden") > 0,
				nil: isNil(attributes, namespaces),
				content: { start: end, end },
				firstRun: run,
			};
			stack.push({ local, name: span, depth, shadowed, ...(capture ? { element } : {}) });
			openByName.set(local, count(local) + 1);
			if (selfClosing) pop(end, end, run);
			return true;
		},
		close(name, start, nameEnd, depth, run) {
			const colon = name.indexOf(":");
			const local = name.slice(colon + 1).toLowerCase();
			if (count(local) === 0) {
				const prefix = name.slice(0, colon);
				const inline = isInlinePrefix(prefix, namespaces.resolve(prefix));
				if (inline) problems.push({ kind: "unopened", element: name, start: start + 2, end: nameEnd });
				return inline;
			}
			const target = matching(stack, local, depth);
			while (stack.length - 1 > target) popUnclosed(start, run);
			const bracket = source.indexOf(">", nameEnd);
			pop(bracket < 0 ? source.length : bracket + 1, start, run);
			return true;
		},
		shrink(depth, at, run) {
			while (stack.length > 0 && !stack.at(-1)?.element && (stack.at(-1)?.depth ?? 0) > depth) popUnclosed(at, run);
			for (let i = stack.length - 1; i >= 0 && i >= stack.length - MAX_DEPTH; i--) {
				const open = stack[i];
				if (!open || open.depth <= depth) break;
				open.around ??= { at, run };
			}
		},
		finish(run) {
			while (stack.length > 0) popUnclosed(source.length, run);
			captured.sort((a, b) => a.start - b.start);
		},
	};
}

/**
 * Place in the stack of the element that an end tag ends: the topmost of that name that began at the same HTML depth,
 * so that one missing end tag inside does not shift all those around it; else the topmost of that name.
 */
function matching(stack: readonly Open[], local: string, depth: number): number {
	let topmost = -1;
	for (let i = stack.length - 1, looked = 0; i >= 0; i--) {
		const open = stack[i];
		if (open?.local !== local) continue;
		if (open.depth === depth) return i;
		if (topmost < 0) topmost = i;
		if (++looked === MAX_DEPTH) break;
	}
	return topmost;
}

function taggedName(value: string | undefined, namespaces: Namespaces) {
	const text = value?.trim();
	const colon = text?.indexOf(":") ?? -1;
	if (text === undefined || colon <= 0) return undefined;
	const prefix = text.slice(0, colon);
	const namespace = namespaces.resolve(prefix);
	return { prefix, local: text.slice(colon + 1), namespace, family: familyOf(prefix, namespace) };
}

function readAttributes(source: string, offsets: AttributeOffsets): ReadonlyMap<string, Attribute> {
	const attributes = new Map<string, Attribute>();
	for (let at = 0; at < offsets.length; at += 4) {
		const start = offsets[at + 2] ?? -1;
		const end = offsets[at + 3] ?? -1;
		const name = source.slice(offsets[at], offsets[at + 1]);
		if (start < 0 || attributes.has(name)) continue;
		attributes.set(name, { value: decodeText(source.slice(start, end)), start, end });
		// HTML editors write attribute names in lower case.
		const lower = name.toLowerCase();
		if (lower === "contextref" || lower === "continuedat") {
			const proper = lower === "contextref" ? "contextRef" : "continuedAt";
			if (!attributes.has(proper)) attributes.set(proper, { value: source.slice(start, end), start, end });
		}
	}
	return attributes;
}

function isNil(attributes: ReadonlyMap<string, Attribute>, namespaces: Namespaces): boolean {
	for (const [name, { value }] of attributes) {
		const colon = name.indexOf(":");
		if (name.slice(colon + 1) !== "nil" || !/^\s*(?:true|1)\s*$/i.test(value)) continue;
		const prefix = name.slice(0, Math.max(colon, 0));
		if (prefix === "xsi" || namespaces.resolve(prefix)?.endsWith("/XMLSchema-instance")) return true;
	}
	return false;
}

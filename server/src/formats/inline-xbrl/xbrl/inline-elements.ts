import { Ref } from "../../../reading/window-ref.ts";
import { detached } from "../../../text/mapped-text.ts";
import type { Span } from "../../../text/span.ts";
import type { Attribute } from "../markup/attributes.ts";
import { attributeValue, readAttributes } from "../markup/attributes.ts";
import type { Scope } from "../markup/scopes.ts";
import { bindings, enter, leave, resolve } from "../markup/scopes.ts";
import type { MarkupState, OpenElement } from "../markup/state.ts";
import type { AttributeOffsets } from "../markup/tokens.ts";
import type { Captured, MarkupPart, MarkupProblem, Place, Start } from "../markup/window.ts";
import { familyOf, isInlinePrefix } from "./namespaces.ts";

/** More facts open at once than this are not read: each holds all the text inside it, so depth costs its square. */
export const MAX_DEPTH = 64;

export interface StartTag extends Span {
	readonly name: string;
	readonly attributes: AttributeOffsets;
	readonly selfClosing: boolean;
}

export interface InlineCollector {
	readonly top: OpenElement | undefined;
	readonly scope: Scope | undefined;
	readonly tooDeep: boolean;
	readonly inHidden: boolean;
	readonly inExclude: boolean;
	/** Inside `ix:header` but not in `ix:hidden`: contexts and references, no text. */
	readonly inResources: boolean;
	/** What comes from now on belongs to another part. */
	begin(part: MarkupPart): void;
	/** An HTML element opens: takes its bindings. Returns the scope that it made, if it did. */
	enter(attributes: AttributeOffsets): Scope | undefined;
	leave(scope: Scope): void;
	/** @returns false when the element is none of Inline XBRL */
	open(tag: StartTag, depth: number): boolean;
	close(name: string, start: number, nameEnd: number, depth: number): boolean;
	/** An HTML element has ended: `depth` are left open. */
	shrink(depth: number, at: number): void;
}

const STRUCTURE = new Set(["header", "hidden", "exclude"]);

/** Keeps the open elements of Inline XBRL, and fills the elements and problems of one part after the other. */
export function createInlineElements(source: string, firstPart: MarkupPart, state: MarkupState): InlineCollector {
	let part = firstPart;
	let top = state.elements;
	let { scope, tooDeep } = state;
	let capturing = 0;
	const openByName = new Map<string, number>();
	for (let open = top; open; open = open.below) {
		openByName.set(open.local, (openByName.get(open.local) ?? 0) + 1);
		if (open.captured) capturing++;
	}

	const count = (local: string) => openByName.get(local) ?? 0;
	const takeAddresses = (attributes: AttributeOffsets) => {
		for (const { text, start, end } of bindings(source, attributes))
			part.addresses.push({ text, start: start - part.start, end: end - part.start });
	};
	const here = (at: number): Place => ({ part, at: at - part.start, run: part.runs.length / 3 });

	/** Ends the topmost element at its end tag, or where it is found that there is none. */
	const pop = (at: number, end: number, around?: Ref<Place>) => {
		const open = top;
		if (!open) return;
		top = open.below;
		openByName.set(open.local, count(open.local) - 1);
		if (open.scope) scope = leave(scope, open.scope);
		if (!open.captured || !open.start) return;
		capturing--;
		const ended = open.local === "continuation" ? part.continuations : part.elements;
		ended.push(endOf(open.start, around, part, at, end));
	};
	const popUnclosed = (at: number) => {
		if (top?.start) part.problems.push({ kind: "unclosed", start: top.start });
		pop(at, at, top?.around);
	};

	return {
		get top() {
			return top;
		},
		get scope() {
			return scope;
		},
		get tooDeep() {
			return tooDeep;
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
		begin(next) {
			part = next;
		},
		enter(attributes) {
			const inside = enter(source, attributes, scope);
			if (inside === scope || !inside) return undefined;
			takeAddresses(attributes);
			scope = inside;
			return inside;
		},
		leave(ended) {
			scope = leave(scope, ended);
		},
		open({ name, start, end, attributes, selfClosing }, depth) {
			const inside = enter(source, attributes, scope);
			const named = nameOf(attributeValue(source, attributes, "name"), inside);
			const inline = isInlinePrefix(name.slice(0, name.indexOf(":")), inside);
			if (!inline && named?.family !== "cyd") return false;
			part.inline = true;
			const own = inside === scope ? undefined : inside;
			if (own) takeAddresses(attributes);
			scope = inside;
			const local = name.slice(name.indexOf(":") + 1).toLowerCase();
			const tag = { start: start + 1 - part.start, end: start + 1 + name.length - part.start, text: detached(name) };
			const continuedAt = attributeValue(source, attributes, "continuedat");
			if (continuedAt !== undefined) part.continued.push(detached(continuedAt.trim()));
			const id = count("hidden") > 0 ? attributeValue(source, attributes, "id") : undefined;
			if (id !== undefined) part.hidden.push(detached(id.trim()));
			const wanted = named?.family !== undefined || local === "continuation";
			const capture = wanted && capturing < MAX_DEPTH;
			if (wanted && !capture && !tooDeep) {
				tooDeep = true;
				part.problems.push({ kind: "too-deep", depth: MAX_DEPTH, start: tag.start, end: tag.end });
			}
			if (capture) capturing++;
			const read = (): Start => {
				const read = readAttributes(source, attributes, part.start);
				return {
					...here(start),
					part,
					content: end - part.start,
					tag,
					attributes: read,
					tagged: {
						local,
						prefix: named?.prefix ?? "",
						concept: named?.local ?? "",
						namespace: named?.namespace,
						family: named?.family,
						formatNamespace: prefixed(read.get("format")?.value, inside),
						hidden: count("hidden") > 0,
						nil: isNil(read, inside),
					},
				};
			};
			top = {
				below: top,
				local,
				depth,
				scope: own,
				start: capture || STRUCTURE.has(local) ? new Ref(read()) : undefined,
				captured: capture,
				around: undefined,
			};
			openByName.set(local, count(local) + 1);
			if (selfClosing) pop(end, end);
			return true;
		},
		close(name, start, nameEnd, depth) {
			const colon = name.indexOf(":");
			const local = name.slice(colon + 1).toLowerCase();
			if (count(local) === 0) {
				const inline = isInlinePrefix(name.slice(0, colon), scope);
				if (inline)
					part.problems.push({
						kind: "unopened",
						element: name,
						start: start + 2 - part.start,
						end: nameEnd - part.start,
					});
				return inline;
			}
			const target = matching(top, local, depth);
			while (top && top !== target) popUnclosed(start);
			const bracket = source.indexOf(">", nameEnd);
			pop(start, bracket < 0 ? source.length : bracket + 1);
			return true;
		},
		shrink(depth, at) {
			while (top && !top.captured && top.depth > depth) popUnclosed(at);
			if (top && top.depth > depth) top = endAround(top, depth, new Ref(here(at)), MAX_DEPTH);
		},
	};
}

/** `at` and `end` are source offsets in `part`: of the end tag, or both of the place where the lack of it was found. */
function endOf(start: Ref<Start>, around: Ref<Place> | undefined, part: MarkupPart, at: number, end: number): Captured {
	const endRun = part.runs.length / 3;
	return { start, around, part, contentEnd: at - part.start, end: end - part.start, endRun };
}

/** What the end of the source ends: the elements that are open there, and the problems that they are. */
export function endAll(state: MarkupState, part: MarkupPart, at: number): Pick<MarkupPart, "elements" | "problems"> {
	const elements: Captured[] = [];
	const problems: MarkupProblem[] = [];
	for (let open = state.elements; open; open = open.below) {
		if (open.start) problems.push({ kind: "unclosed", start: open.start });
		if (open.start && open.captured) elements.push(endOf(open.start, open.around, part, at, at));
	}
	return { elements, problems };
}

/** Notes that the HTML element around the topmost elements has ended. */
function endAround(open: OpenElement, depth: number, around: Ref<Place>, most: number): OpenElement {
	if (open.depth <= depth || most === 0) return open;
	const below = open.below && endAround(open.below, depth, around, most - 1);
	return below === open.below && open.around ? open : { ...open, below, around: open.around ?? around };
}

/**
 * The element that an end tag ends: the topmost of that name that began at the same HTML depth, so that one missing
 * end tag inside does not shift all those around it; else the topmost of that name.
 */
function matching(top: OpenElement | undefined, local: string, depth: number): OpenElement | undefined {
	let topmost: OpenElement | undefined;
	let looked = 0;
	for (let open = top; open; open = open.below) {
		if (open.local !== local) continue;
		if (open.depth === depth) return open;
		topmost ??= open;
		if (++looked === MAX_DEPTH) break;
	}
	return topmost;
}

function nameOf(value: string | undefined, scope: Scope | undefined) {
	const text = value?.trim();
	const colon = text?.indexOf(":") ?? -1;
	if (text === undefined || colon <= 0) return undefined;
	const prefix = text.slice(0, colon);
	const namespace = resolve(scope, prefix);
	return {
		prefix,
		local: detached(text.slice(colon + 1)),
		namespace,
		family: familyOf(prefix, text.slice(colon + 1), namespace),
	};
}

/** The namespace that the prefix of a name is bound to. */
function prefixed(name: string | undefined, scope: Scope | undefined): string | undefined {
	const colon = name?.indexOf(":") ?? -1;
	return colon > 0 ? resolve(scope, name?.slice(0, colon).trim() ?? "") : undefined;
}

function isNil(attributes: ReadonlyMap<string, Attribute>, scope: Scope | undefined): boolean {
	for (const [name, { value }] of attributes) {
		const colon = name.indexOf(":");
		if (name.slice(colon + 1) !== "nil" || !/^\s*(?:true|1)\s*$/i.test(value)) continue;
		const prefix = name.slice(0, Math.max(colon, 0));
		if (prefix === "xsi" || resolve(scope, prefix)?.endsWith("/XMLSchema-instance")) return true;
	}
	return false;
}

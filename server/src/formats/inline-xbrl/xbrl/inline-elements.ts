import { Ref } from "../../../reading/window-ref.ts";
import { detached } from "../../../text/mapped-text.ts";
import type { Span } from "../../../text/span.ts";
import { attributeValue, readAttributes } from "../markup/attributes.ts";
import type { Scope } from "../markup/scopes.ts";
import { bindings, enter, leave } from "../markup/scopes.ts";
import type { MarkupState, OpenElement } from "../markup/state.ts";
import type { AttributeOffsets } from "../markup/tokens.ts";
import type { AroundEnd, MarkupPart, Start } from "../markup/window.ts";
import { isInlinePrefix } from "./namespaces.ts";
import { endAround, endOf, MAX_DEPTH, matching } from "./open-elements.ts";
import type { Named } from "./tagged.ts";
import { namedBy, taggedBy } from "./tagged.ts";

/** A start tag; the span is from its `<` to after its `>`. `attributes` holds good during the call only. */
export interface StartTag extends Span {
	readonly name: string;
	readonly attributes: AttributeOffsets;
	readonly selfClosing: boolean;
}

/** Elements that tell where in the document others stand. */
const STRUCTURE = new Set(["header", "hidden", "exclude"]);

/**
 * Keeps the open elements of Inline XBRL while tags go by, and fills the elements and problems of one part after the
 * other. Offsets that come in are those of `source`; what is kept in a part counts from where that begins.
 */
export class InlineElements {
	readonly #source: string;
	readonly #openByName = new Map<string, number>();
	#part: MarkupPart;
	#top: OpenElement | undefined;
	#scope: Scope | undefined;
	#tooDeep: boolean;
	/** How many of the open ones are kept. */
	#capturing = 0;

	/** @param state at the begin of `source` */
	constructor(source: string, firstPart: MarkupPart, state: MarkupState) {
		this.#source = source;
		this.#part = firstPart;
		this.#top = state.elements;
		this.#scope = state.scope;
		this.#tooDeep = state.tooDeep;
		for (let open = this.#top; open; open = open.below) {
			this.#openByName.set(open.local, this.#count(open.local) + 1);
			if (open.captured) this.#capturing++;
		}
	}

	get top(): OpenElement | undefined {
		return this.#top;
	}

	get scope(): Scope | undefined {
		return this.#scope;
	}

	get tooDeep(): boolean {
		return this.#tooDeep;
	}

	get inHidden(): boolean {
		return this.#count("hidden") > 0 || this.#count("header") > 0;
	}

	get inExclude(): boolean {
		return this.#count("exclude") > 0;
	}

	/** Inside `ix:header` but not in `ix:hidden`: contexts and references, no text. */
	get inResources(): boolean {
		return this.#count("header") > 0 && this.#count("hidden") === 0;
	}

	/** What comes from now on belongs to another part. */
	begin(part: MarkupPart): void {
		this.#part = part;
	}

	/** An HTML element opens: takes its bindings. Returns the scope that it made, if it did. */
	enter(attributes: AttributeOffsets): Scope | undefined {
		const inside = enter(this.#source, attributes, this.#scope);
		if (inside === this.#scope || !inside) return undefined;
		this.#takeAddresses(attributes);
		this.#scope = inside;
		return inside;
	}

	/** The element that made a scope has ended. */
	leave(ended: Scope): void {
		this.#scope = leave(this.#scope, ended);
	}

	/**
	 * An element with a prefix opens.
	 *
	 * @param depth how many HTML elements are open around it
	 * @returns false when it is none of Inline XBRL
	 */
	open(tag: StartTag, depth: number): boolean {
		const { name, attributes } = tag;
		const inside = enter(this.#source, attributes, this.#scope);
		const named = namedBy(attributeValue(this.#source, attributes, "name"), inside);
		const inline = isInlinePrefix(name.slice(0, name.indexOf(":")), inside);
		if (!inline && named?.family !== "cyd") return false;
		this.#part.inline = true;
		const scope = inside === this.#scope ? undefined : inside;
		if (scope) this.#takeAddresses(attributes);
		this.#scope = inside;
		this.#takeIds(attributes);
		const local = name.slice(name.indexOf(":") + 1).toLowerCase();
		const captured = this.#mayCapture(tag, local, named);
		if (captured) this.#capturing++;
		const start = captured || STRUCTURE.has(local) ? new Ref(this.#startOf(tag, local, named)) : undefined;
		this.#top = { below: this.#top, local, depth, scope, start, captured, around: undefined };
		this.#openByName.set(local, this.#count(local) + 1);
		if (tag.selfClosing) this.#pop(tag.end, tag.end);
		return true;
	}

	/**
	 * An end tag with a prefix: `start` is its `<`, `nameEnd` the end of its name.
	 *
	 * @returns false when it is none of Inline XBRL
	 */
	close(name: string, start: number, nameEnd: number, depth: number): boolean {
		const colon = name.indexOf(":");
		const local = name.slice(colon + 1).toLowerCase();
		if (this.#count(local) === 0) {
			const inline = isInlinePrefix(name.slice(0, colon), this.#scope);
			const origin = this.#part.start;
			const span = { start: start + 2 - origin, end: nameEnd - origin };
			if (inline) this.#part.problems.push({ kind: "unopened", element: name, ...span });
			return inline;
		}
		const target = matching(this.#top, local, depth);
		while (this.#top && this.#top !== target) this.#popUnclosed(start);
		const bracket = this.#source.indexOf(">", nameEnd);
		this.#pop(start, bracket < 0 ? this.#source.length : bracket + 1);
		return true;
	}

	/** An HTML element has ended at `at`: `depth` are left open. */
	shrink(depth: number, at: number): void {
		while (this.#top && !this.#top.captured && this.#top.depth > depth) this.#popUnclosed(at);
		const top = this.#top;
		if (top && top.depth > depth) this.#top = endAround(top, depth, new Ref(this.#here(at)), MAX_DEPTH);
	}

	#count(local: string): number {
		return this.#openByName.get(local) ?? 0;
	}

	#here(at: number): AroundEnd {
		return { part: this.#part, at: at - this.#part.start, run: this.#part.runs.length / 3 };
	}

	#takeAddresses(attributes: AttributeOffsets): void {
		const { start: origin, addresses } = this.#part;
		for (const { text, start, end } of bindings(this.#source, attributes))
			addresses.push({ text, start: start - origin, end: end - origin });
	}

	/** Takes the id that `continuedAt` names, and the element's own where it is hidden. */
	#takeIds(attributes: AttributeOffsets): void {
		const continuedAt = attributeValue(this.#source, attributes, "continuedat");
		if (continuedAt !== undefined) this.#part.continued.push(detached(continuedAt.trim()));
		const id = this.#count("hidden") > 0 ? attributeValue(this.#source, attributes, "id") : undefined;
		if (id !== undefined) this.#part.hidden.push(detached(id.trim()));
	}

	/** Whether a tagged value or a continuation is to be kept; that one is nested too deeply is said once. */
	#mayCapture(tag: StartTag, local: string, named: Named | undefined): boolean {
		if (named?.family === undefined && local !== "continuation") return false;
		if (this.#capturing < MAX_DEPTH) return true;
		if (!this.#tooDeep)
			this.#part.problems.push({ kind: "left-out", what: "depth", limit: MAX_DEPTH, ...this.#nameSpan(tag) });
		this.#tooDeep = true;
		return false;
	}

	#nameSpan({ name, start }: StartTag): Span {
		const at = start + 1 - this.#part.start;
		return { start: at, end: at + name.length };
	}

	#startOf(tag: StartTag, local: string, named: Named | undefined): Start {
		const attributes = readAttributes(this.#source, tag.attributes, this.#part.start);
		return {
			...this.#here(tag.start),
			content: tag.end - this.#part.start,
			tag: { ...this.#nameSpan(tag), text: detached(tag.name) },
			attributes,
			tagged: taggedBy(local, named, attributes, this.#scope, this.#count("hidden") > 0),
		};
	}

	/** Ends the topmost element at its end tag, or where it is found that there is none. */
	#pop(at: number, end: number, around?: Ref<AroundEnd>): void {
		const open = this.#top;
		if (!open) return;
		this.#top = open.below;
		this.#openByName.set(open.local, this.#count(open.local) - 1);
		if (open.scope) this.#scope = leave(this.#scope, open.scope);
		if (!open.captured || !open.start) return;
		this.#capturing--;
		const ended = open.local === "continuation" ? this.#part.continuations : this.#part.elements;
		ended.push(endOf(open.start, around, this.#part, at, end));
	}

	#popUnclosed(at: number): void {
		const start = this.#top?.start;
		if (start) this.#part.problems.push({ kind: "unclosed", start });
		this.#pop(at, at, this.#top?.around);
	}
}

import type { Placed, Ref } from "../../../reading/window-ref.ts";
import type { Scope } from "./scopes.ts";
import { sameScope } from "./scopes.ts";
import type { Tag } from "./tags.ts";
import type { AroundEnd, Start } from "./window.ts";

/** An HTML element that is open; the one around it is `below`. Never changed, so that states may share it. */
export interface OpenTag {
	readonly below: OpenTag | undefined;
	/** How many are open, this one included. */
	readonly depth: number;
	readonly name: string;
	readonly tag: Tag;
	/** Of the text inside it, its ancestors' included. */
	readonly bits: number;
	readonly inlineDisplay: boolean;
	readonly scope: Scope | undefined;
}

/** An Inline XBRL element that is open. */
export interface OpenElement {
	readonly below: OpenElement | undefined;
	readonly local: string;
	/** Number of HTML elements that were open around it. */
	readonly depth: number;
	readonly scope: Scope | undefined;
	/** Of elements that are kept, and of those that structure the document. */
	readonly start: Ref<Start> | undefined;
	readonly captured: boolean;
	/** Where the HTML element around it ended, should its own end tag be missing. */
	readonly around: Ref<AroundEnd> | undefined;
}

/** All that reading on from a boundary depends on. Boundaries lie between blocks, after a start tag. */
export interface MarkupState {
	readonly tags: OpenTag | undefined;
	readonly elements: OpenElement | undefined;
	readonly scope: Scope | undefined;
	/** A page break was seen since the last block. */
	readonly pageBreak: boolean;
	/** Elements were nested too deeply before, which is said once. */
	readonly tooDeep: boolean;
}

export const INITIAL: MarkupState = {
	tags: undefined,
	elements: undefined,
	scope: undefined,
	pageBreak: false,
	tooDeep: false,
};

/** Whether reading on from one is reading on from the other. If so, what pointed to starts of `old` follows `fresh`. */
export function coincide(fresh: MarkupState, old: MarkupState): boolean {
	if (fresh.pageBreak !== old.pageBreak || fresh.tooDeep !== old.tooDeep) return false;
	if (!sameTags(fresh.tags, old.tags) || !sameScope(fresh.scope, old.scope)) return false;
	if (!sameElements(fresh.elements, old.elements)) return false;
	follow(fresh.elements, old.elements);
	return true;
}

function sameTags(fresh: OpenTag | undefined, old: OpenTag | undefined): boolean {
	let a = fresh;
	let b = old;
	for (; a && b && a !== b; a = a.below, b = b.below) {
		if (a.name !== b.name || a.bits !== b.bits || a.depth !== b.depth || a.inlineDisplay !== b.inlineDisplay)
			return false;
		if (!sameScope(a.scope, b.scope)) return false;
	}
	return a === b;
}

function sameElements(fresh: OpenElement | undefined, old: OpenElement | undefined): boolean {
	let a = fresh;
	let b = old;
	for (; a && b && a !== b; a = a.below, b = b.below) {
		if (a.local !== b.local || a.depth !== b.depth || a.captured !== b.captured) return false;
		if (!mayFollow(a.start, b.start) || !mayFollow(a.around, b.around) || !sameScope(a.scope, b.scope)) return false;
	}
	return a === b;
}

function mayFollow<T extends Placed>(fresh: Ref<T> | undefined, old: Ref<T> | undefined): boolean {
	return fresh && old ? old.yieldsTo(fresh) : fresh === old;
}

function follow(fresh: OpenElement | undefined, old: OpenElement | undefined): void {
	for (let a = fresh, b = old; a && b && a !== b; a = a.below, b = b.below) {
		if (a.start) b.start?.follow(a.start);
		if (a.around) b.around?.follow(a.around);
	}
}

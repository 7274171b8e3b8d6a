import { inSource } from "../../../reading/windows.ts";
import type { Span } from "../../../text/span.ts";
import type { Steps } from "../../../text/steps.ts";
import { every } from "../../../text/steps.ts";
import type { Attribute } from "../markup/attributes.ts";
import type { Markup } from "../markup/markup.ts";
import type { Captured, Tagged } from "../markup/window.ts";
import { endAll } from "./open-elements.ts";

/** A tagged value or a continuation. Offsets are the source's, run numbers those of the whole. Span: the whole element. */
export class InlineElement implements Span {
	readonly tagged: Tagged;
	readonly start: number;
	readonly end: number;
	/** Between the tags. */
	readonly content: Span;
	readonly firstRun: number;
	readonly endRun: number;
	/** Whether it has an end tag of its own, or ends where it was found to have none. */
	readonly closed: boolean;
	readonly #captured: Captured;

	constructor(captured: Captured) {
		const { start, around, part } = captured;
		const { part: origin, at: offset, content, run, tagged } = start.value;
		const instead = around?.value;
		const stop = instead?.part ?? part;
		this.#captured = captured;
		this.tagged = tagged;
		this.start = origin.start + offset;
		this.end = stop.start + (instead?.at ?? captured.end);
		this.content = { start: origin.start + content, end: stop.start + (instead?.at ?? captured.contentEnd) };
		this.firstRun = origin.firstRun + run;
		this.closed = instead === undefined && captured.contentEnd < captured.end;
		this.endRun = stop.firstRun + (instead?.run ?? captured.endRun);
	}

	attribute(name: string): Attribute | undefined {
		const { part, attributes } = this.#captured.start.value;
		const attribute = attributes.get(name);
		return attribute && { value: attribute.value, ...inSource(part, attribute) };
	}
}

/** Whether an element is wanted, by what it is and where it names it. */
export type Wanted = (tagged: Tagged, name: Span) => boolean;

/** Tagged values that are wanted, in source order; asked in the order in which they end. */
export function* elementsOf(markup: Markup, wanted: Wanted): Steps<readonly InlineElement[]> {
	const elements: InlineElement[] = [];
	const take = (captured: Captured) => {
		const { part, tag, tagged } = captured.start.value;
		if (wanted(tagged, inSource(part, tag))) elements.push(new InlineElement(captured));
	};
	yield* eachCaptured(markup, "elements", take);
	return elements.sort((a, b) => a.start - b.start);
}

/** A continuation, and whether others have its id; the first counts. */
export interface FoundContinuation {
	readonly element: InlineElement;
	readonly isRepeated: boolean;
}

/** Finds a continuation by its id. */
export type FindContinuation = (id: string) => FoundContinuation | undefined;

/** A report has thousands of continuations, and the disclosure few: none is resolved that is not asked for. */
export function* continuationsOf(markup: Markup): Steps<FindContinuation> {
	const first = new Map<string, Captured>();
	const repeated = new Set<string>();
	const take = (captured: Captured) => {
		const id = captured.start.value.attributes.get("id")?.value.trim();
		if (id === undefined) return;
		const other = first.get(id);
		if (other) repeated.add(id);
		if (!other || startOf(captured) < startOf(other)) first.set(id, captured);
	};
	yield* eachCaptured(markup, "continuations", take);
	const resolved = new Map<Captured, InlineElement>();
	return (id) => {
		const captured = first.get(id);
		if (!captured) return undefined;
		const element = resolved.get(captured) ?? new InlineElement(captured);
		resolved.set(captured, element);
		return { element, isRepeated: repeated.has(id) };
	};
}

function startOf({ start: { value } }: Captured): number {
	return value.part.start + value.at;
}

/** So many that the end of the source ends are taken in one step. */
const ENDED = 1_024;

/** Takes elements or continuations in the order in which they ended, then those that the end of the source ends. */
function* eachCaptured(
	markup: Markup,
	kind: "elements" | "continuations",
	take: (captured: Captured) => void,
): Steps<void> {
	yield* markup.each(kind, take);
	const { parts, exit, source } = markup;
	const last = parts.at(-1);
	if (!last || !exit.elements) return;
	const isContinuation = ({ start }: Captured) => start.value.tagged.local === "continuation";
	const rest = every(ENDED);
	for (const captured of endAll(exit, last, source.length).elements) {
		if (isContinuation(captured) === (kind === "continuations")) take(captured);
		if (rest()) yield;
	}
}

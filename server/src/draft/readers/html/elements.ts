import type { Span } from "../../types.ts";
import type { Attribute } from "./attributes.ts";
import type { Captured, Start, Tagged } from "./inline-elements.ts";
import { endAll } from "./inline-elements.ts";
import type { Markup } from "./markup.ts";
import { at } from "./markup.ts";

/** A tagged value or a continuation. Offsets are the source's, run numbers those of the whole. Span: the whole element. */
export interface InlineElement extends Span, Tagged {
	/** Between the tags. */
	readonly content: Span;
	readonly firstRun: number;
	readonly endRun: number;
	attribute(name: string): Attribute | undefined;
}

/** Facts of the CYD and DEI taxonomies and all continuations, in source order. */
export function elementsOf(markup: Markup): readonly InlineElement[] {
	const elements: InlineElement[] = [];
	for (const part of markup.parts) for (const captured of part.elements) elements.push(resolve(captured));
	const last = markup.parts.at(-1);
	if (last && markup.exit.elements) {
		for (const captured of endAll(markup.exit, last, markup.source.length).elements) elements.push(resolve(captured));
	}
	return elements.sort((a, b) => a.start - b.start);
}

function resolve({ start: { value: start }, around, part, contentEnd, end, endRun }: Captured): InlineElement {
	const origin = start.part.start;
	const place = around?.value;
	const stop = place
		? { part: place.part, content: place.at, end: place.at, run: place.run }
		: { part, content: contentEnd, end, run: endRun };
	return {
		...start.tagged,
		start: origin + start.at,
		end: stop.part.start + stop.end,
		content: { start: origin + start.content, end: stop.part.start + stop.content },
		firstRun: start.part.firstRun + start.run,
		endRun: stop.part.firstRun + stop.run,
		attribute: (name) => attributeOf(start, name),
	};
}

function attributeOf(start: Start, name: string): Attribute | undefined {
	const attribute = start.attributes.get(name);
	return attribute && { value: attribute.value, ...at(start.part, attribute) };
}

import { factKindOf } from "../../draft/fact-kind.ts";
import type { Fact, Fragment, Passage, ReadProblem } from "../../draft/types.ts";
import type { Span } from "../../text/span.ts";
import type { Marker } from "./lines.ts";

/** Passages of `[start, end)` of the source, those that stick out cut to it. */
export type PassagesIn = (start: number, end: number) => readonly Passage[];

interface Marked extends Span {
	readonly name: Span;
	readonly fragments: Span[];
}

/** More blocks open at once than this are not read: each holds all the text inside it. */
const MAX_DEPTH = 64;

/**
 * Pairs opening and closing comments. Blocks may nest and overlap; a concept that is opened again goes on with its
 * block. A block that is never closed ends at the next comment of any concept, or with the text.
 */
export function readMarked(
	markers: readonly Marker[],
	end: number,
): { readonly marked: ReadonlyMap<string, Marked>; readonly problems: readonly ReadProblem[] } {
	const marked = new Map<string, Marked>();
	const problems: ReadProblem[] = [];
	const open = new Map<string, { readonly marker: Marker; readonly index: number }[]>();
	let depth = 0;
	const add = (marker: Marker, contentEnd: number, stop: number) => {
		const known = marked.get(marker.concept);
		const fragment = { start: marker.end, end: Math.max(marker.end, contentEnd) };
		if (known) known.fragments.push(fragment);
		else marked.set(marker.concept, { start: marker.start, end: stop, name: marker.name, fragments: [fragment] });
	};
	for (const [index, marker] of markers.entries()) {
		const stack = open.get(marker.concept) ?? [];
		if (!marker.closes) {
			if (depth >= MAX_DEPTH) {
				problems.push({ kind: "too-deep", depth: MAX_DEPTH, ...marker.name });
				continue;
			}
			depth++;
			open.set(marker.concept, stack);
			stack.push({ marker, index });
			continue;
		}
		const opening = stack.pop();
		if (opening) {
			depth--;
			add(opening.marker, marker.start, marker.end);
		} else {
			problems.push({ kind: "unopened", element: `cyd:${marker.concept}`, ...marker.name });
		}
	}
	for (const { marker, index } of [...open.values()].flat()) {
		const stop = markers[index + 1]?.start ?? end;
		add(marker, stop, stop);
		problems.push({ kind: "unclosed", element: `cyd:${marker.concept}`, ...marker.name });
	}
	for (const { fragments } of marked.values()) fragments.sort((a, b) => a.start - b.start);
	return { marked, problems };
}

/** Facts of the marked blocks, and the flags of the front matter with the words that comments mark for them. */
export function makeFacts(
	marked: ReadonlyMap<string, Marked>,
	flags: readonly Fact[],
	passagesIn: PassagesIn,
): readonly Fact[] {
	const facts: Fact[] = [];
	const flagged = new Set<string>();
	for (const flag of flags) {
		const words = flagged.has(flag.concept) ? undefined : marked.get(flag.concept);
		flagged.add(flag.concept);
		facts.push(words ? { ...flag, ...content(words, passagesIn) } : flag);
	}
	for (const [concept, block] of marked) {
		if (flagged.has(concept)) continue;
		const { fragments, text } = content(block, passagesIn);
		const kind = factKindOf(concept);
		const first = fragments[0]?.passages[0];
		const last = fragments[0]?.passages.at(-1);
		facts.push({
			start: block.start,
			end: block.end,
			concept,
			kind,
			name: block.name,
			...(kind === "flag" ? { value: text.toLowerCase() } : {}),
			valueSpan: first && last ? { start: first.start, end: last.end } : block.name,
			fragments,
			text,
			nil: false,
			hidden: false,
		});
	}
	return facts.sort((a, b) => a.start - b.start);
}

function content(
	block: Marked,
	passagesIn: PassagesIn,
): { readonly fragments: readonly Fragment[]; readonly text: string } {
	const fragments = block.fragments.map(({ start, end }) => ({ start, end, passages: passagesIn(start, end) }));
	const text = fragments.flatMap(({ passages }) => passages.map((passage) => passage.text.text)).join("\n");
	return { fragments, text };
}

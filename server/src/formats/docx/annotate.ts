import { firstWhere, lastWhere } from "../../text/sorted.ts";
import type { Span } from "../../text/span.ts";
import type { Inline, Run, WordBlock } from "./blocks.ts";

type TextInline = Inline & { readonly kind: "text" };

/** Where a comment hangs. Span: of the part that holds the document's text. */
export interface Anchor extends Span {
	/** Of the comment, and of its replies. */
	readonly ids: readonly number[];
}

/** Marks that go in at one place; in the middle of a run, that is parted in two that look the same. */
interface Insertion {
	readonly ends: number[];
	readonly starts: number[];
	readonly place: Place;
}

/**
 * A document with the anchors of comments put in: nothing in it is taken out or changed. Without them, and with runs that
 * were parted joined, it is the same again.
 *
 * @param blocks what was read from `source`
 */
export function annotated(source: string, blocks: readonly WordBlock[], anchors: readonly Anchor[]): string {
	const texts = textsIn(blocks).sort((a, b) => a.start - b.start);
	const insertions = new Map<number, Insertion>();
	const at = (place: Place): Insertion => {
		const known = insertions.get(place.at);
		if (known) return known;
		const fresh: Insertion = { ends: [], starts: [], place };
		insertions.set(place.at, fresh);
		return fresh;
	};
	for (const { ids, ...span } of anchors) {
		const [start, end] = placesOf(source, texts, span);
		if (!start || !end) continue;
		at(start).starts.push(...ids);
		at(end).ends.push(...ids);
	}
	let text = "";
	let done = 0;
	for (const [place, insertion] of [...insertions].sort(([a], [b]) => a - b)) {
		text += source.slice(done, place) + markup(source, insertion);
		done = place;
	}
	return text + source.slice(done);
}

function textsIn(blocks: readonly WordBlock[]): TextInline[] {
	return blocks.flatMap((block) =>
		block.kind === "table"
			? block.rows.flat().flatMap((cell) => textsIn(cell.blocks))
			: block.inlines.filter((it): it is TextInline => it.kind === "text"),
	);
}

/** Before or after a run, or in the middle of it, in one of its texts. */
interface Place {
	readonly at: number;
	readonly run: Run;
	readonly isInside?: boolean;
}

function placesOf(source: string, texts: readonly TextInline[], span: Span): readonly [start?: Place, end?: Place] {
	const first =
		texts[
			Math.min(
				texts.length - 1,
				firstWhere(texts.length, (i) => (texts[i]?.end ?? 0) > span.start),
			)
		];
	const last =
		texts[
			Math.max(
				0,
				lastWhere(texts.length, (i) => (texts[i]?.start ?? 0) < span.end),
			)
		];
	if (!first || !last) return [];
	// What stands in a note hangs at its mark: at the text before that.
	if (first.start > last.start) return [before(last), after(last)];
	const start = inside(source, first, span.start);
	const end = inside(source, last, span.end);
	const isEmpty = start !== undefined && end !== undefined && start >= end;
	return [
		start === undefined || isEmpty ? before(first) : { at: start, run: first.run, isInside: true },
		end === undefined || isEmpty ? after(last) : { at: end, run: last.run, isInside: true },
	];
}

function before({ run }: TextInline): Place {
	return { at: run.start, run };
}

function after({ run }: TextInline): Place {
	return { at: run.end, run };
}

/** Where a text may be parted at or shortly before an offset; undefined where it is not to be parted. */
function inside(source: string, { start, end, keepsBlanks }: TextInline, offset: number): number | undefined {
	if (source.slice(start, end).includes("<")) return undefined;
	let at = offset;
	// Neither a reference (`&amp;`) nor a pair of surrogates is parted.
	const reference = source.lastIndexOf("&", at - 1);
	if (reference >= start && source.indexOf(";", reference) >= at) at = reference;
	if (/[\uDC00-\uDFFF]/.test(source[at] ?? "")) at--;
	// Word drops blanks at the end of a text that does not say that it keeps them.
	while (!keepsBlanks && at > start && /\s/.test(source[at - 1] ?? "")) at--;
	return at > start && at < end ? at : undefined;
}

function markup(source: string, { ends, starts, place: { run, isInside } }: Insertion): string {
	const w = run.prefix === "" ? "" : `${run.prefix}:`;
	const marks = [
		...ends.map((id) => `<${w}commentRangeEnd ${w}id="${id}"/><${w}r><${w}commentReference ${w}id="${id}"/></${w}r>`),
		...starts.map((id) => `<${w}commentRangeStart ${w}id="${id}"/>`),
	].join("");
	if (!isInside) return marks;
	const { properties } = run;
	const look = properties ? source.slice(properties.start, properties.end) : "";
	return `</${w}t></${w}r>${marks}<${w}r>${look}<${w}t xml:space="preserve">`;
}

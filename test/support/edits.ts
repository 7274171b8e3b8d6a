import assert from "node:assert/strict";
import { it } from "node:test";
import fc from "fast-check";
import type { Draft } from "../../server/src/draft/types.ts";
import { ChunkedText } from "../../server/src/lsp/chunked-text.ts";
import type { Reading } from "../../server/src/reading/reading.ts";
import type { SourceText } from "../../server/src/text/source-text.ts";
import { whole } from "../../server/src/text/source-text.ts";
import { finish } from "../../server/src/text/steps.ts";
import { plain } from "./plain.ts";

/** Random sequences of edits for each format; more on demand. */
const RUNS = Number(process.env.CYDLINT_RUNS ?? 450);

/** The longest piece of a text in pieces. */
const PIECE = 500;

/** A reader of one format, and what its authors write. */
export interface Edited {
	readonly open: (source: SourceText, window?: number) => Reading;
	/** A fresh reading of the whole. */
	readonly read: (source: string) => Draft | undefined;
	/** Sources to begin with. */
	readonly sources: readonly string[];
	/** What authors type, paste and break. */
	readonly snippets: readonly string[];
}

/** Place and length as shares of the text as it stands, and what comes there. */
const edit = (snippet: fc.Arbitrary<string>) =>
	fc.record({
		at: fc.double({ min: 0, max: 1, noNaN: true }),
		length: fc.oneof(fc.constant(0), fc.nat(6), fc.nat(400)),
		text: fc.oneof(
			snippet,
			fc.array(snippet, { maxLength: 6 }).map((s) => s.join("")),
			fc.constant(""),
		),
		/** Whether the text is read before the next edit, or several come at once. */
		read: fc.boolean(),
	});

interface Change {
	readonly start: number;
	readonly end: number;
	readonly text: string;
}

function apply<Text extends string | ChunkedText>(reading: Reading, source: Text, change: Change): Text {
	const { start, end, text } = change;
	reading.edit(start, end, text.length);
	if (typeof source !== "string") return source.edit(start, end, text) as Text;
	return (source.slice(0, start) + text + source.slice(end)) as Text;
}

/** Reads with other things between: left after each few steps, and taken up anew. */
function readOn(reading: Reading, source: SourceText): Draft | undefined {
	for (let turn = 0; turn < 10_000; turn++) {
		const steps = reading.advance(source);
		for (let step = 0; step < 2; step++) if (steps.next().done) return finish(reading.draft(source));
	}
	return assert.fail("reading does not end");
}

/** After any edits, with windows of any size, a source reads as if it were read anew. */
export function itReadsAsAnew({ open, read, sources, snippets }: Edited): void {
	const snippet = fc.constantFrom(...snippets);
	for (const [name, window] of [
		["windows of some tags or lines", 60],
		["windows of one tag or line", 1],
		["windows as they are", undefined],
	] as const) {
		it(name, () => {
			fc.assert(
				fc.property(
					fc.constantFrom(...sources),
					fc.boolean(),
					fc.array(edit(snippet), { maxLength: 8 }),
					(start, inPieces, edits) => {
						let source = inPieces ? ChunkedText.of(start, PIECE) : start;
						const reading = open(source, window);
						const check = () => assert.deepEqual(plain(readOn(reading, source)), plain(read(whole(source))));
						readOn(reading, source);
						for (const { at, length, text, read: now } of edits) {
							const from = Math.floor(at * source.length);
							source = apply(reading, source, { start: from, end: Math.min(source.length, from + length), text });
							if (now) check();
						}
						check();
					},
				),
				{ numRuns: RUNS / 3 },
			);
		});
	}
}

/** Each text typed at each place changes what is read, and taking it back brings back what was. */
export function itIsWhatItWas(
	{ open }: Edited,
	source: string,
	texts: readonly string[],
	places: readonly number[],
): void {
	it("undone, it is what it was", () => {
		const reading = open(source, 60);
		const before = plain(readOn(reading, source));
		for (const text of texts) {
			for (const at of places) {
				const changed = apply(reading, source, { start: at, end: at, text });
				assert.notDeepEqual(plain(readOn(reading, changed)), before);
				assert.equal(apply(reading, changed, { start: at, end: at + text.length, text: "" }), source);
				assert.deepEqual(plain(readOn(reading, source)), before);
			}
		}
	});
}

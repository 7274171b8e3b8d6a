import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { MappedText, MappedTextBuilder } from "../../server/src/text/mapped-text.ts";

describe("MappedText", () => {
	it("is empty without runs", () => {
		const text = new MappedText("", []);
		assert.equal(text.length, 0);
		assert.deepEqual(text.span(0, 0), { start: 0, end: 0 });
	});

	it("maps verbatim text by its offset", () => {
		const text = MappedText.verbatim("board", 10);
		assert.deepEqual(text.span(1, 4), { start: 11, end: 14 });
		assert.deepEqual(text.span(5, 5), { start: 15, end: 15 });
	});

	it("folds white space and keeps its place", () => {
		const source = "  the \n board\u00a0 meets ";
		const builder = new MappedTextBuilder();
		builder.addVerbatim(source, 0, source.length);
		const text = builder.build();
		assert.equal(text.text, "the board meets");
		assert.deepEqual(text.span(0, 3), { start: 2, end: 5 });
		assert.deepEqual(text.span(3, 4), { start: 5, end: 8 });
		assert.deepEqual(text.span(4, 15), { start: 8, end: 21 - 1 });
	});

	it("maps a decoded character to the whole of its entity, and ends before what follows", () => {
		const source = "R&amp;D<b> x";
		const builder = new MappedTextBuilder();
		builder.addVerbatim(source, 0, 1);
		builder.addDecoded("&", 1, 6);
		builder.addVerbatim(source, 6, 7);
		builder.addVerbatim(source, 10, source.length);
		const text = builder.build();
		assert.equal(text.text, "R&D x");
		assert.deepEqual(text.span(1, 2), { start: 1, end: 6 });
		assert.deepEqual(text.span(0, 3), { start: 0, end: 7 });
		assert.deepEqual(text.span(4, 5), { start: 11, end: 12 });
	});

	it("is empty again after build", () => {
		const builder = new MappedTextBuilder();
		builder.addVerbatim("a ", 0, 2);
		builder.build();
		assert.equal(builder.isEmpty, true);
		builder.addVerbatim("b", 0, 1);
		assert.equal(builder.build().text, "b");
	});

	it("maps one step farther, through what was decoded there", () => {
		const word = fc.constantFrom("a", "bc", " ", "  ", "&amp;", "\n", "<i>", "é");
		fc.assert(
			fc.property(fc.array(word, { maxLength: 30 }), fc.array(fc.nat(30), { maxLength: 4 }), (words, folded) => {
				const outer = build(words);
				const builder = new MappedTextBuilder();
				let at = 0;
				for (const end of [...folded.filter((end) => end <= outer.length).sort((a, b) => a - b), outer.length]) {
					if (end > at) builder.addDecoded("#", at, end === outer.length ? at + 1 : end);
					at = Math.min(end === outer.length ? at + 1 : end, outer.length);
				}
				builder.addVerbatim(outer.text, at, outer.length);
				const inner = builder.build();
				const both = inner.through(outer);
				assert.equal(both.text, inner.text);
				for (let offset = 0; offset < inner.length; offset++) {
					const { start, end } = inner.span(offset, offset + 1);
					assert.deepEqual(both.span(offset, offset + 1), outer.span(start, end), `${offset} of ${inner.text}`);
				}
			}),
		);
	});

	it("slices as the text itself does, with the same places", () => {
		const word = fc.constantFrom("a", "bc", " ", "  ", "&amp;", "\n", "<i>", "é");
		fc.assert(
			fc.property(fc.array(word, { maxLength: 30 }), fc.nat(40), fc.nat(40), (words, a, b) => {
				const text = build(words);
				const start = Math.min(a, b, text.length);
				const end = Math.min(Math.max(a, b), text.length);
				const part = text.slice(start, end);
				assert.equal(part.text, text.text.slice(start, end));
				for (let at = 0; at < part.length; at++)
					assert.deepEqual(part.span(at, at + 1), text.span(start + at, start + at + 1));
			}),
		);
	});

	it("gives spans in order for texts in order", () => {
		const word = fc.constantFrom("a", "bc", " ", "&amp;", "\t", "<i>");
		fc.assert(
			fc.property(fc.array(word, { maxLength: 30 }), (words) => {
				const text = build(words);
				let last = 0;
				for (let at = 0; at < text.length; at++) {
					const { start, end } = text.span(at, at + 1);
					assert.ok(last <= start && start < end);
					last = end;
				}
			}),
		);
	});
});

/** Words one after the other as a source; `<i>` is markup, `&amp;` an entity. */
function build(words: readonly string[]): MappedText {
	const source = words.join("");
	const builder = new MappedTextBuilder();
	let at = 0;
	for (const word of words) {
		if (word === "&amp;") builder.addDecoded("&", at, at + word.length);
		else if (word !== "<i>") builder.addVerbatim(source, at, at + word.length);
		at += word.length;
	}
	return builder.build();
}

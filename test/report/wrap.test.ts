import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { lint } from "../../server/src/lint.ts";
import { placeInWords, placeText } from "../../server/src/report/place-in-words.ts";
import { wrap } from "../../server/src/report/wrap.ts";

const plain = (_: string, text: string): string => text;

describe("wrapping to a terminal's width", () => {
	const runs = [{ text: "a.cyd:1:2" }, { text: "The flag is false, but the draft says otherwise." }];

	it("breaks between words, indents, and loses none", () => {
		const lines = wrap(runs, 24, 2, plain).split("\n");
		assert.deepEqual(lines, ["a.cyd:1:2 The flag is", "  false, but the draft", "  says otherwise."]);
	});

	it("leaves all on one line where there is no width, and a word that is too wide whole", () => {
		assert.equal(wrap(runs, undefined, 2, plain), "a.cyd:1:2 The flag is false, but the draft says otherwise.");
		assert.equal(
			wrap([{ text: "short incomprehensibilities end" }], 10, 2, plain),
			"short\n  incomprehensibilities\n  end",
		);
	});

	it("counts what is seen, not what paints it", () => {
		const painted = wrap([{ text: "one two", style: "bold" }], 7, 2, (_, text) => `\u001b[1m${text}\u001b[22m`);
		assert.equal(painted, "\u001b[1mone\u001b[22m \u001b[1mtwo\u001b[22m");
	});
});

describe("a place in words", () => {
	const source =
		"<html><body><h2>Item 1C. Cybersecurity</h2><h3>Governance</h3><p>First.</p><p>Our board oversees cyber risk.</p></body></html>";
	const result = lint(source, { path: "a.htm" });

	it("is heading, paragraph and how it begins", () => {
		const place = placeInWords(result, { start: source.indexOf("oversees"), end: 0 });
		assert.ok(place);
		assert.equal(placeText(place), "under “Governance”, paragraph 2: “Our board oversees cyber risk.”");
	});

	it("is the heading itself, or nothing outside the narrative", () => {
		const heading = placeInWords(result, { start: source.indexOf("Governance"), end: 0 });
		assert.equal(heading && placeText(heading), "in the heading “Governance”");
		assert.equal(placeInWords(result, { start: 0, end: 0 }), undefined);
	});
});

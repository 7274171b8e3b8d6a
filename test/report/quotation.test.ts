import assert from "node:assert/strict";
import { test } from "node:test";
import { lint } from "../../server/src/lint.ts";
import { quoter, relatedText } from "../../server/src/report/quotation.ts";

const SOURCE = `<html><body><p>Form 10-K</p><p>Item 1C. Cybersecurity</p>
<p>Our <b>board</b> oversees
risks from cybersecurity threats.</p></body></html>`;

test("a sentence is quoted as it reads, anything else as it stands, on one line and not too long", () => {
	const result = lint(SOURCE, { path: "a.htm" });
	const quote = quoter(result, SOURCE);
	const sentence = result.judgement?.sentences.find(({ text }) => text.startsWith("Our"));
	assert.ok(sentence);
	assert.equal(quote(sentence), "“Our board oversees risks from cybersecurity threats.”");
	const at = SOURCE.indexOf("<b>");
	assert.equal(quote({ start: at, end: at + 12 }), "“<b>board</b>”");
	assert.equal(quote({ start: at, end: at }), "");
	assert.match(quote({ start: 0, end: SOURCE.length }), /^“.{90}…”$/);
});

test("a related place says what it shows, then quotes it", () => {
	const place = { start: 0, end: 1, message: "This sentence says so." };
	assert.equal(relatedText(place, "“We do.”"), "This sentence says so: “We do.”");
	assert.equal(relatedText(place, ""), "This sentence says so.");
});

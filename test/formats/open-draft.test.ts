import assert from "node:assert/strict";
import { test } from "node:test";
import { openDraft, readDraft } from "../../server/src/formats/open-draft.ts";
import { finish } from "../../server/src/text/steps.ts";
import { TERN } from "../support/tern-facts.ts";
import { asInstance, asPage, asSheet } from "../support/three-shapes.ts";

const PAGE = asPage(TERN);
const INSTANCE = asInstance(TERN);

test("the beginning of HTML and XML tells what EDGAR made, whatever the name says", () => {
	for (const options of [
		{ languageId: "html" },
		{ languageId: "xml" },
		{ path: "R7.htm" },
		{ path: "tern_htm.xml" },
		{ path: "saved" },
	]) {
		assert.equal(readDraft(PAGE, options)?.format, "rendered-page", JSON.stringify(options));
		assert.equal(readDraft(`\uFEFF${INSTANCE}`, options)?.format, "instance", JSON.stringify(options));
	}
	assert.equal(readDraft(asSheet(TERN))?.format, "fact-sheet");
	assert.equal(readDraft("<p>Item 1C. Cybersecurity</p><p>We assess risks.</p>", { path: "a.xml" })?.format, "html");
});

test("the format changes with the beginning while it is typed", () => {
	const before = "<!-- saved";
	let source = before + PAGE;
	const reading = openDraft(source, { languageId: "html" });
	finish(reading.advance(source));
	const typed = " -->";
	reading.edit(before.length, before.length, typed.length);
	source = before + typed + PAGE;
	finish(reading.advance(source));
	assert.equal(finish(reading.draft(source))?.format, "rendered-page");
	const at = source.indexOf(' class="report"');
	reading.edit(at, at + ' class="report"'.length, 0);
	source = source.replace(' class="report"', "");
	finish(reading.advance(source));
	assert.equal(finish(reading.draft(source))?.format, "html");
});

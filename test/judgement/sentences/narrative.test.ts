import assert from "node:assert/strict";
import { test } from "node:test";
import { readDraft } from "../../../server/src/formats/open-draft.ts";
import { narrativeSentences } from "../../../server/src/judgement/sentences/narrative.ts";

const LABEL =
	"|Cybersecurity Risk Management Processes for Assessing, Identifying, and Managing Threats [Text Block]\n";

function sentences(source: string): string[] {
	const draft = readDraft(source, { languageId: "cyd" });
	assert.ok(draft);
	return narrativeSentences(draft).map((s) => {
		assert.equal(source.slice(s.start, s.end).replace(/\s+/g, " "), s.text);
		return s.text;
	});
}

test("a sentence that overlapping blocks repeat stands once, where it stood first", () => {
	const source = `${LABEL}|\nOur board oversees these risks closely. Our head of security manages them.\n|Cybersecurity Risk Role of Management [Text Block]\n|Our head of security manages them.\n`;
	assert.deepEqual(sentences(source), [
		"Our board oversees these risks closely.",
		"Our head of security manages them.",
	]);
});

test("a piece of a sentence that stands complete elsewhere is left out, whichever comes first", () => {
	const source = `|Cybersecurity Risk Role of Management [Text Block]\n|head of security manages them every day\n${LABEL}|\nOur head of security manages them every day and night.\n`;
	assert.deepEqual(sentences(source), ["Our head of security manages them every day and night."]);
});

test("short repeats such as list marks are no repeats", () => {
	const source = `${LABEL}|\nWe scan. We patch. We scan.\n`;
	assert.deepEqual(sentences(source), ["We scan.", "We patch.", "We scan."]);
});

test("sentences know their heading", () => {
	const source = `${LABEL}|\nItem 16K. Cybersecurity\nGovernance\nOur board oversees these risks closely.\n`;
	const draft = readDraft(source, { languageId: "cyd" });
	assert.ok(draft);
	assert.equal(narrativeSentences(draft).at(-1)?.heading, "Governance");
});

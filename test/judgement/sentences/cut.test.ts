import assert from "node:assert/strict";
import { test } from "node:test";
import type { PassageKind } from "../../../server/src/draft/types.ts";
import { cutSentences, LONGEST_SENTENCE } from "../../../server/src/judgement/sentences/cut.ts";
import { MappedText } from "../../../server/src/text/mapped-text.ts";

/** Cuts are marked with `‖` in the text. */
function check(marked: string, kind: PassageKind = "paragraph"): void {
	const sentences = marked.split("‖").map((s) => s.trim());
	const text = sentences.join(" ");
	const passage = { kind, text: MappedText.verbatim(text, 0), start: 0, end: text.length };
	assert.deepEqual(
		cutSentences(passage).map((sentence) => sentence.text),
		sentences,
	);
}

test("plain sentences are cut at their stops", () => {
	check("We test our systems. ‖ We train our people! ‖ Do we report? ‖ We do.");
	check("It said “stop.” ‖ Then it went on.");
	check("We scan (weekly). ‖ We patch.");
});

test("abbreviations do not end a sentence", () => {
	check(
		"Northlight Inc. and Harbor Corp. use one register, e.g. for vendors, i.e. hosts, in the U.S. and the U.K. alike.",
	);
	check("Mr. Falk and Dr. Osei hold a Ph.D. in computer science from a U.S. university.");
	check("See No. 4 and Sec. 3.2 of version 2.1 of the plan.");
	check("Our parent is Northlight Holdings Ltd. ‖ We rely on its staff.");
	check("We operate in the U.S. ‖ Our board meets in Oslo.");
});

test("list marks, numbers and initials do not end a sentence", () => {
	check("The team (i) assesses risks, (ii) ranks them, and (iii) reports to J. R. Moen each quarter.");
	check("1. We keep a register of risks. ‖ It is reviewed monthly.");
	check("Losses were 3.5 million. ‖ None was material.");
});

test("a sentence that begins with a small letter is no new one", () => {
	check("We use tools from approx. twelve vendors of the group.");
});

test("a heading is one sentence whatever stands in it", () => {
	check("Item 16K. Cybersecurity", "heading");
	check("Risk Management. Strategy. Governance", "heading");
});

test("sentences that lost the blank between them are still cut", () => {
	const text = "We keep a register.We review it.";
	const passage = { kind: "paragraph" as const, text: MappedText.verbatim(text, 0), start: 0, end: text.length };
	assert.equal(cutSentences(passage).length, 2);
});

test("no sentence is longer than the bound, and nothing is lost", () => {
	const text = "word ".repeat(5000).trim();
	const passage = { kind: "paragraph" as const, text: MappedText.verbatim(text, 0), start: 0, end: text.length };
	const cuts = cutSentences(passage);
	assert.ok(cuts.every(({ start, end }) => end - start <= LONGEST_SENTENCE));
	assert.equal(cuts.map((sentence) => sentence.text).join(" "), text);
});

test("an empty passage has no sentence", () => {
	assert.deepEqual(cutSentences({ kind: "paragraph", text: MappedText.verbatim("", 0), start: 0, end: 0 }), []);
	assert.deepEqual(cutSentences({ kind: "heading", text: MappedText.verbatim("", 0), start: 0, end: 0 }), []);
});

test("a stop inside a defined term or a bracket does not end the sentence", () => {
	check("Harbor Corp. (“Harbor Corp.”) of Oslo tests its systems. ‖ It reports to us.");
});

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

test("a company's kind without abbreviation ends its sentence", () => {
	check("On May 3, 2026, R.T. Holdings detected it. ‖ R.T. Holdings acted.");
	check("We engage Stone Gate Security LLC. ‖ Stone Gate tests our network.");
	check("We are a unit of Tern Harbor plc. ‖ Annual tests are made by Merlin Gate Ltd. ‖ Currently they are two.");
	check("Our hosts are Merlin Gate LLC and Tern Inc. ‖ Their staff is ours.");
	check("We report to Acme Corp. Tern Division each quarter.");
});

test("the title of an Item belongs to its number", () => {
	check("See Item 1A. Risk Factors for more. ‖ We go on.");
	check("Please see Part I. Item 1A. “Risk Factors” of this report. ‖ We go on.");
	check("The risks in Item 3.D. Risk Factors and Item 5. Operating and Financial Review are ours. ‖ We go on.");
	check("We refer to “Item 3. Key Information—3.D. Risk Factors” below. ‖ We go on.");
	check("It is set out in Item 1C. Cybersecurity of the report. ‖ We go on.");
	check("It is set out in Item 1A. Risk factors, which may change. ‖ We go on.");
});

test("without a title, the number of an Item ends its sentence", () => {
	check("This is given under Item 16K. ‖ Our Board oversees risks.");
	check("They are described in Item 1A. ‖ Risk factors may change.");
	check("They are described in Item 7. ‖ We go on.");
	check("We refer to Item 1C. ‖ Cybersecurity risks are managed by our head of security.");
});

test("the letter of a form is no initial", () => {
	check("We told of it on Form 8-K. ‖ F5 is a vendor of ours.");
	check("We file a Form 10-K. ‖ NIST publishes a framework.");
	check("We fall back on plan B. ‖ The plan is tested.");
	check("The plan was made by J. R. Moen and our staff.");
	check("We rely on the U.S. Cybersecurity and Infrastructure Security Agency.");
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

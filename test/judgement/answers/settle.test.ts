import assert from "node:assert/strict";
import { test } from "node:test";
import { settled, shortfallOf } from "../../../server/src/judgement/answers/settle.ts";
import type { Answer, AnswerValue, Evidence, Sentence } from "../../../server/src/judgement/types.ts";
import { lint } from "../../../server/src/lint.ts";
import type { RequirementId } from "../../../server/src/requirements/types.ts";

function sentencesOf(...texts: readonly string[]): readonly Sentence[] {
	const { judgement } = lint(`ITEM 16K. CYBERSECURITY\n${texts.join("\n")}\n`, { languageId: "cyd" });
	return judgement?.sentences.filter(({ passage }) => passage.kind !== "heading") ?? assert.fail();
}

function evidenceOf(requirement: RequirementId, sentences: readonly Sentence[], strength: number): readonly Evidence[] {
	return sentences.map((sentence) => {
		const { start, end } = sentence;
		return { start, end, requirement, sentence, strength, stance: "affirms", words: [] };
	});
}

/** What becomes of an answer of the model that rests on all these sentences. */
function settle(
	requirement: RequirementId,
	answer: AnswerValue,
	strength: number,
	...texts: readonly string[]
): Answer {
	const sentences = sentencesOf(...texts);
	const evidence = answer === "silent" ? [] : evidenceOf(requirement, sentences, strength);
	const lacks = answer === "partial" || answer === "unclear" ? ["more"] : [];
	return settled({ requirement, answer, confidence: 0.9, evidence, hollow: false, lacks }, requirement, sentences);
}

test("a part that the model hardly hears is a silence where no word of the matter stands", () => {
	const { answer, evidence, lacks, confidence } = settle("processes", "partial", 0.1, "Not applicable to us.");
	assert.deepEqual(
		{ answer, evidence, lacks, confidence },
		{ answer: "silent", evidence: [], lacks: [], confidence: 0.9 },
	);
});

test("it stays a part where one stands, where the model hears it, and where no such words are known", () => {
	assert.equal(settle("processes", "partial", 0.1, "Not applicable but for our firewall policy.").answer, "partial");
	assert.equal(settle("processes", "partial", 0.4, "Not applicable to us.").answer, "partial");
	assert.equal(settle("board-informed", "partial", 0.1, "Not applicable to us.").answer, "partial");
});

test("a silence names the sentence that touches the matter", () => {
	const nearest = (...texts: readonly string[]) => settle("board-oversight", "silent", 0, ...texts).nearest?.text;
	assert.equal(nearest("We scan our network.", "Our directors met in May."), "Our directors met in May.");
	assert.equal(nearest("We scan our network."), undefined);
});

test("a sentence that answers plainly lacks nothing", () => {
	const none = settle("processes", "partial", 0.5, "We have not adopted any cybersecurity risk management program.");
	assert.deepEqual([none.answer, none.lacks, none.evidence.length], ["addressed", [], 1]);
	const committee = settle("board-committee", "unclear", 0.5, "The audit committee oversees cybersecurity risks.");
	assert.deepEqual([committee.answer, committee.lacks], ["yes", []]);
	assert.equal(settle("board-committee", "unclear", 0.5, "The audit committee hears of incidents.").answer, "unclear");
	assert.equal(settle("board-committee", "no", 0.5, "The audit committee oversees cybersecurity risks.").answer, "no");
});

/** What strong sentences are short of, by name. */
function shortOf(requirement: RequirementId, strength: number, ...texts: readonly string[]): readonly string[] {
	const short = shortfallOf(requirement, evidenceOf(requirement, sentencesOf(...texts), strength));
	return [...(short.hollow ? ["hollow"] : []), ...(short.needy ? ["needy"] : [])];
}

test("oversight of the disclosure is none of the risks, unless another sentence tells of that", () => {
	const disclosure = "The board of directors maintains oversight of the disclosure related to cybersecurity matters.";
	assert.deepEqual(shortOf("board-oversight", 0.9, disclosure), ["hollow", "needy"]);
	assert.deepEqual(shortOf("board-oversight", 0.9, disclosure, "The board reviews cybersecurity risks."), []);
	assert.deepEqual(shortOf("board-oversight", 0.4, disclosure), [], "what is hardly heard is no matter of words");
});

test("a board that does nothing does not oversee", () => {
	assert.deepEqual(shortOf("board-oversight", 0.9, "Our board knows of cybersecurity risks."), ["needy"]);
	assert.deepEqual(shortOf("board-oversight", 0.9, "Our board oversees cybersecurity risks."), []);
});

test("expertise is hollow that is praised and not described", () => {
	const praise = "Our head of security has extensive experience in cybersecurity.";
	assert.deepEqual(shortOf("expertise", 0.9, praise), ["hollow"]);
	assert.deepEqual(shortOf("expertise", 0.9, praise, "She holds a degree in computer science."), []);
	assert.deepEqual(shortOf("expertise", 0.9, "Our head of security has experience in cybersecurity."), []);
});

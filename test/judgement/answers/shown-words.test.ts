import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { effectWords, shownWords, turningWord } from "../../../server/src/judgement/answers/shown-words.ts";
import type { Stance } from "../../../server/src/judgement/types.ts";
import type { LintResult } from "../../../server/src/lint.ts";
import { lint } from "../../../server/src/lint.ts";
import { DRAFT, MENDING } from "../../protocol/drafts.ts";
import { skipWithout } from "../../support/shared.ts";

/** Where words stand in a view, by the words; each the first of its kind. */
function cutOf(view: string, words: string): readonly [number, number] {
	const at = view.indexOf(words);
	assert.ok(at >= 0, words);
	return [at, at + words.length];
}

const shown = (view: string, ...words: readonly string[]) =>
	shownWords(
		view,
		words.map((w) => cutOf(view, w)),
	).map(([start, end]) => view.slice(start, end));

describe("shownWords", () => {
	const view =
		"the head of security, who has 14 years of practice, will brief the audit committee of the board each quarter";

	it("gives them in order, overlaps as one", () => {
		assert.deepEqual(shown(view, "brief the audit", "head of security", "audit committee"), [
			"head of security",
			"brief the audit committee",
		]);
	});

	it("leaves out words that only hold others together, also at the ends", () => {
		assert.deepEqual(shown(view, "who has", "14 years of", "the audit committee of the"), [
			"14 years",
			"audit committee",
		]);
	});

	it("completes a word of which a cue saw the beginning or the end", () => {
		assert.deepEqual(shown(view, "head of secur", "ommittee"), ["head of security", "committee"]);
	});

	it("shows of a long cue its two ends", () => {
		const long = "security, who has 14 years of practice, will brief the audit committee";
		assert.deepEqual(shown(view, long), ["security, who has 14 years", "brief the audit committee"]);
	});

	it("is not empty where there were any words", () => {
		assert.deepEqual(shown(view, "of the"), ["of the"]);
		assert.deepEqual(shown(view), []);
	});
});

describe("turningWord", () => {
	const turning = (view: string, stance: Stance, read: (view: string) => Stance) => {
		const cut = turningWord(view, stance, read);
		return cut && view.slice(...cut);
	};
	const byMay = (view: string): Stance => (/\bmay\b/.test(view) ? "hypothetical" : "affirms");

	it("is the word without which the stance would be another", () => {
		assert.equal(turning("we will see; we may engage testers", "hypothetical", byMay), "may");
	});

	it("is none for what affirms, and where one word alone does not turn it", () => {
		assert.equal(turning("we engage testers", "affirms", byMay), undefined);
		assert.equal(turning("we may, or may not, engage testers", "hypothetical", byMay), undefined);
	});
});

describe("effectWords", () => {
	it("are what was and what is likely", () => {
		const view = "no risks have materially affected or are reasonably likely to materially affect us";
		assert.deepEqual(
			effectWords(view).map((cut) => view.slice(...cut)),
			["materially affected", "reasonably likely"],
		);
	});
});

describe("the words of an answer", () => {
	it("say what decided", () => {
		const words = wordsOf(DRAFT.replace("These processes", `${MENDING}These processes`), "cyd");
		assert.match(words("third-party-engaged"), /engage outside assessors/);
		assert.match(words("integrated"), /integrated/);
		assert.match(words("material-effect"), /no risks \| materially affected \| reasonably likely/);
		assert.match(words("board-oversight"), /board of directors oversees/);
	});

	it("name what makes a sentence a plan or a mere possibility", () => {
		const may = DRAFT.replace("These processes", "We may engage outside assessors to test them. These processes");
		assert.match(wordsOf(may, "cyd")("third-party-engaged"), /may.*engage outside assessors/);
		const plan = DRAFT.replace("These processes are integrated", "These processes will be integrated");
		assert.match(wordsOf(plan, "cyd")("integrated"), /will.* integrated/);
	});

	it("stand in the source where entities, tags and line ends part it", () => {
		const html = `<html><body><h1>ITEM 16K. CYBERSECURITY</h1>
<p>We maintain processes to assess, identify and manage material risks from cybersecurity threats &amp; incidents.</p>
<p>Our&nbsp;<b>board of&#32;directors</b> over<i>sees</i> risks from
cybersecurity threats &mdash; each quarter.</p></body></html>`;
		assert.match(
			wordsOf(html, "html")("board-oversight").replace(/(?:<[^>]*>|&#32;|\s)+/g, " "),
			/board of directors over sees risks/,
		);
	});

	it("say what decided in an incident report", () => {
		const report =
			"Form 8-K\nItem 1.05 Material Cybersecurity Incidents\nOn May 3, 2026, we detected ransomware on our servers.\n";
		const words = wordsOf(report, "cyd");
		assert.match(words("incident-nature"), /ransomware/);
		assert.match(words("incident-timing"), /May 3, 2026, we detected/);
	});

	it("lie inside their sentences in the filings read", { skip: skipWithout("corpus/read") }, async () => {
		const { readFilings } = await import("../../../training/corpus.ts");
		const { renderFactSheet } = await import("../../../training/render.ts");
		for (const filing of readFilings().filter((_, i) => i % 8 === 0)) {
			const source = renderFactSheet(filing);
			assertWords(source, lint(source, { languageId: "cyd" }));
		}
	});
});

/** Lints, checks the words of all answers, and gives those of an answer's first sentence, joined by ` | `. */
function wordsOf(source: string, languageId: string): (id: string) => string {
	const result = lint(source, { languageId });
	assertWords(source, result);
	const answers = new Map([...(result.judgement?.answers ?? [])].map(([id, answer]) => [String(id), answer]));
	return (id) => (answers.get(id)?.evidence[0]?.words ?? []).map((w) => source.slice(w.start, w.end)).join(" | ");
}

function assertWords(source: string, { judgement }: LintResult): void {
	assert.ok(judgement);
	for (const { requirement, answer, evidence } of judgement.answers.values()) {
		assert.equal(answer === "silent", evidence.length === 0, requirement);
		for (const { start, end, words } of evidence) {
			assert.ok(words.length > 0, `${requirement}: ${source.slice(start, end)}`);
			let at = start;
			for (const word of words) {
				assert.ok(word.start >= at && word.end > word.start && word.end <= end, requirement);
				assert.match(source.slice(word.start, word.end), /[\p{L}\p{N}]{2}/u);
				at = word.end;
			}
		}
	}
}

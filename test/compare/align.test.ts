import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { align } from "../../server/src/compare/align.ts";
import type { Sentence } from "../../server/src/judgement/types.ts";
import { report, version } from "./versions.ts";

/** Sentences of a report, headings aside. */
function sentences(text: string): readonly Sentence[] {
	return version(report(text)).judgement.sentences.filter(({ passage }) => passage.kind !== "heading");
}

/** `=` for a sentence as before, `~` for one that has moved, `*` for one in other words, `-` and `+` for the rest. */
function aligned(older: string, newer: string): readonly string[] {
	const { pairs, dropped, added } = align(sentences(older), sentences(newer));
	const sign = { same: "=", moved: "~", reworded: "*" } as const;
	return [
		...pairs.map((pair) => `${sign[pair.kind]} ${pair.newer.text}`),
		...dropped.map(({ text }) => `- ${text}`),
		...added.map(({ text }) => `+ ${text}`),
	];
}

describe("the sentences of two drafts", () => {
	for (const [why, older, newer, expected] of [
		[
			"are as before word for word",
			"We found it. It ended.",
			"We found it. It ended.",
			["= We found it.", "= It ended."],
		],
		[
			"are the same in other quotes and spacing",
			"We call it “the event”.",
			'We  call it "the event".',
			['= We call it "the event".'],
		],
		[
			"have moved where one stands before another",
			"We found it. It ended. We paid.",
			"We paid. We found it. It ended.",
			["~ We paid.", "= We found it.", "= It ended."],
		],
		[
			"are reworded where most words are kept",
			"The intruder copied names of 1,900 farmers.",
			"The intruder copied names of 2,300 farmers.",
			["* The intruder copied names of 2,300 farmers."],
		],
		[
			"are dropped and added where few are",
			"The intruder copied names of farmers.",
			"Our plants run again.",
			["- The intruder copied names of farmers.", "+ Our plants run again."],
		],
		["pair each sentence once", "We found it.", "We found it. We found it.", ["= We found it.", "+ We found it."]],
	] as const)
		it(why, () => assert.deepEqual(aligned(older, newer), expected));

	it("are each in one place of the alignment, whatever the texts", () => {
		const sentence = fc.constantFrom(
			"We found it.",
			"It ended.",
			"We paid the fee.",
			"We paid the fine.",
			"All is well.",
		);
		const text = fc.array(sentence, { minLength: 1, maxLength: 12 });
		fc.assert(
			fc.property(text, text, (a, b) => {
				const [older, newer] = [sentences(a.join(" ")), sentences(b.join(" "))];
				const { pairs, dropped, added } = align(older, newer);
				assert.equal(pairs.length + dropped.length, older.length);
				assert.equal(pairs.length + added.length, newer.length);
				assert.equal(new Set([...pairs.map((it) => it.older), ...dropped]).size, older.length);
				assert.equal(new Set([...pairs.map((it) => it.newer), ...added]).size, newer.length);
			}),
			{ numRuns: 20 },
		);
	});
});

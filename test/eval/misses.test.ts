import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { Judgement } from "../../server/src/judgement/types.ts";
import { lint } from "../../server/src/lint.ts";
import type { ReadFiling } from "../../training/corpus.ts";
import { DRAFT } from "../protocol/drafts.ts";
import type { Judged } from "./judged.ts";
import { idOf } from "./judged.ts";
import { allMisses, worstMisses } from "./misses.ts";

const filing: ReadFiling = {
	accession: "0000000007-26-000001",
	cik: "7",
	name: "Larkmere Ferries",
	form: "20-F",
	period: "20251231",
	stratum: "random",
	flags: {},
	blocks: {},
	sentences: [{ n: 1, block: "", text: "We track each weakness." }],
	labels: { elements: {}, flags: {}, defects: [] },
};

/** Ours is what the draft says; the reader says what is given, and silent on the rest. */
function judgedWith(elements: ReadFiling["labels"]["elements"]): Judged {
	const { judgement } = lint(DRAFT, { languageId: "cyd" });
	assert.ok(judgement);
	const labels = { ...filing.labels, elements };
	const rest = { source: DRAFT, raw: judgement, findings: [], numbers: () => [] };
	return { filing: { ...filing, labels }, judgement, ...rest };
}

const agreeing = (judgement: Judgement): ReadFiling["labels"]["elements"] =>
	Object.fromEntries(
		Array.from(judgement.answers, ([id, { answer }]) => [
			id.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase()),
			{ answer, sentences: [1] },
		]),
	);

describe("worst misses", () => {
	const all = agreeing(judgedWith({}).judgement);

	it("are none where the reader agrees", () => {
		assert.equal(worstMisses([judgedWith(all)], 20), "The 0 worst misses");
	});

	it("come surest first, with both answers and sentences, and do not name the filer", () => {
		const text = worstMisses([judgedWith({})], 20);
		const sure = Array.from(text.matchAll(/: we \w+ \((\d\.\d+)\), reader silent/g), (m) => Number(m[1]));
		assert.ok(sure.length > 3);
		assert.deepEqual(
			sure,
			sure.toSorted((a, b) => b - a),
		);
		assert.match(
			text,
			/material-effect: we no .*\n {2}we +\d\.\d\d denies: As of the date .*\n {2}reader +\(no sentence\)/,
		);
		assert.ok(text.includes(idOf(filing)) && !text.includes(filing.accession));
	});

	it("are no more than asked for", () => {
		assert.equal(worstMisses([judgedWith({})], 2).match(/, reader silent/g)?.length, 2);
	});

	it("quote what the reader rests on", () => {
		const text = allMisses("integrated", [judgedWith({ ...all, integrated: { answer: "no", sentences: [1] } })]);
		assert.match(
			text,
			/integrated: we yes .*, reader no\n {2}we .*integrated into[\s\S]*reader +We track each weakness\./,
		);
	});
});

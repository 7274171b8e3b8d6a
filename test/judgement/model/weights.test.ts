import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { readModel } from "../../../server/src/judgement/learned.ts";
import blocks from "../../../server/src/judgement/model/block-weights.json" with { type: "json" };
import { linear } from "../../../server/src/judgement/model/linear.ts";
import shippedNgrams from "../../../server/src/judgement/model/ngram-weights.json" with { type: "json" };
import { packNgrams, unpackNgrams } from "../../../server/src/judgement/model/ngrams.ts";
import { readTable, writeTable } from "../../../server/src/judgement/model/weight-table.ts";
import shippedWeights from "../../../server/src/judgement/model/weights.json" with { type: "json" };
import type { WeightFile } from "../../../server/src/judgement/model/weights.ts";
import { readWeights, writeWeights } from "../../../server/src/judgement/model/weights.ts";
import { readBlockWeights, writeBlockWeights } from "../../../server/src/judgement/text-blocks.ts";

const shipped: WeightFile = shippedWeights;

/** The rows of a table without one, and with another. */
function changed(rows: Readonly<Record<string, readonly number[]>>, without: string, added?: string) {
	const { [without]: row = [], ...rest } = rows;
	return added === undefined ? rest : { ...rest, [added]: row };
}

describe("the weights that are shipped", () => {
	it("fit the code, and are written as they stand", () => {
		const { weights } = readModel(shippedWeights, shippedNgrams);
		assert.deepEqual(writeWeights(weights), shipped);
		assert.deepEqual(writeBlockWeights(readBlockWeights(blocks)), blocks);
	});

	it("are refused with a word on the cue that has none, or the weight that has no cue", () => {
		const sentence = { ...shipped.sentence, rows: changed(shipped.sentence.rows, "named framework", "named farmwork") };
		assert.throws(() => readWeights({ ...shipped, sentence }), {
			message:
				"weights.json, sentence: no weight for “named framework”; a weight for “named farmwork”, which nobody knows. Train anew (npm run train).",
		});
		const complete = { ...shipped.complete, rows: changed(shipped.complete.rows, "training") };
		assert.throws(
			() => readWeights({ ...shipped, complete }),
			/^Error: weights\.json, complete: no weight for “training”\./,
		);
	});

	it("are refused with a word on the requirement that has none", () => {
		const denied = { ...shipped.denied, columns: shipped.denied.columns.map((id) => id.replace("board", "bored")) };
		assert.throws(
			() => readWeights({ ...shipped, denied }),
			/^Error: weights\.json, denied: no column for “board-committee”; a column for “bored-committee”/,
		);
	});

	it("are refused for a block with a word on what is missing", () => {
		const { bias: _, ...integrated } = blocks.integrated;
		assert.throws(
			() => readBlockWeights({ ...blocks, integrated }),
			/^Error: block-weights\.json, integrated: no weight for “bias”/,
		);
	});
});

describe("a table of weights", () => {
	const table = writeTable(
		["one", "two"],
		["long", "short"],
		[
			[1, 2, 3],
			[4, 5, 6],
		],
	);

	it("stands by name, whatever the order", () => {
		assert.deepEqual(table.rows, { bias: [1, 4], long: [2, 5], short: [3, 6] });
		assert.deepEqual(readTable("t", table, ["two", "one"], ["short", "long"]), [
			[4, 6, 5],
			[1, 3, 2],
		]);
	});

	it("is refused where names are missing, unknown or double, or a row is short", () => {
		assert.throws(() => readTable("t", table, ["one", "two"], ["long"]), /a weight for “short”, which nobody knows/);
		assert.throws(() => readTable("t", table, ["one"], ["long", "short"]), /a column for “two”, which nobody knows/);
		assert.throws(
			() => readTable("t", table, ["one", "two"], ["long", "short", "long"]),
			/two features are called “long”/,
		);
		const short = { ...table, rows: { ...table.rows, long: [2] } };
		assert.throws(() => readTable("t", short, ["one", "two"], ["long", "short"]), /long has 1 weights for 2 columns/);
	});

	it("is no model of other features", () => {
		assert.equal(linear([1, 2, 3], [1, 1]), 6);
		assert.throws(() => linear([1, 2], [1, 1]), { message: "1 weights for 2 features" });
	});
});

describe("weights of runs of words", () => {
	const ngrams = {
		columns: ["one", "two"],
		rows: new Map([
			["a firm", 0],
			["the board", 1],
		]),
		weights: Float32Array.of(1, -2, 0.5, 4),
	};
	const packed = packNgrams(ngrams);

	it("come back by the name of their column", () => {
		const read = unpackNgrams("n", packed, ["two", "one"]);
		assert.deepEqual([...read.rows], [...ngrams.rows]);
		[-2, 1, 4, 0.5].forEach((weight, i) => {
			assert.ok(Math.abs((read.weights[i] ?? 0) - weight) < 0.05, `${read.weights[i]} is nearly ${weight}`);
		});
	});

	it("are refused where columns or weights are missing", () => {
		assert.throws(() => unpackNgrams("n", packed, ["one", "three"]), /n: no column for “three”; a column for “two”/);
		const short = { ...packed, weights: btoa(atob(packed.weights).slice(1)) };
		assert.throws(() => unpackNgrams("n", short, ["one", "two"]), /n: 3 weights for 2 runs of words and 2 columns/);
	});
});

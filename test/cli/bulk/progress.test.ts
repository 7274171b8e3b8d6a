import assert from "node:assert/strict";
import { test } from "node:test";
import { inOrder } from "../../../server/src/cli/bulk/in-order.ts";
import { openProgress, progressText } from "../../../server/src/cli/bulk/progress.ts";

test("progress tells rate and time left", () => {
	assert.equal(progressText(1200, 8720, 14), "1,200 of 8,720 files, 86 a second, 1 min 28 s left");
	assert.equal(progressText(1, 3, 2), "1 of 3 files, 0.5 a second, 4 s left");
	assert.equal(progressText(1, 8001, 1), "1 of 8,001 files, 1.0 a second, 2 h 13 min left");
});

test("work of less than a second is not told of, and the line is cleared at the end", () => {
	const written: string[] = [];
	let time = 0;
	const sink = { write: async (text: string) => written.push(text) > 0 };
	const progress = openProgress(sink, 30, () => time);
	for (let done = 1; done <= 30; done++) {
		time += 50;
		progress.onFile(done);
	}
	progress.end();
	assert.deepEqual(
		written.map((text) => text.replace("\r\u001b[K", "").replace(/,.*/, "")),
		["20 of 30 files", "24 of 30 files", "28 of 30 files", ""],
	);
});

test("results come in the order of the items, with no more begun than may be ahead", async () => {
	let running = 0;
	let most = 0;
	const work = async (ms: number): Promise<number> => {
		most = Math.max(most, ++running);
		await new Promise((resolve) => setTimeout(resolve, ms));
		running--;
		return ms;
	};
	const items = [9, 1, 7, 3, 5, 2, 8];
	const results: number[] = [];
	for await (const result of inOrder(items, 3, work)) results.push(result);
	assert.deepEqual(results, items);
	assert.equal(most, 3);
});

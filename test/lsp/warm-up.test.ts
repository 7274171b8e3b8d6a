import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { lint } from "../../server/src/lint.ts";
import { sample, warmUp } from "../../server/src/lsp/warm-up.ts";

describe("Warming up", () => {
	it("reads a draft that answers every requirement, so that whatever judges one is used", () => {
		const { draft, judgement, failures } = lint(sample(), { languageId: "html" });
		assert.equal(draft?.complete, true);
		assert.equal(draft?.facts.filter(({ kind }) => kind === "flag").length, 6);
		assert.deepEqual(
			[...(judgement?.answers ?? [])].filter(([, { answer }]) => answer === "silent" || answer === "unclear"),
			[],
		);
		assert.deepEqual(failures, []);
	});

	it("ends by itself, and at once when it is to stop", async () => {
		let asked = 0;
		await warmUp(() => {
			asked++;
			return true;
		});
		assert.ok(asked <= 2, `asked ${asked} times`);
		await warmUp(() => false);
	});
});

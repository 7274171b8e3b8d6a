import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { SLIPS, slipsIn } from "../../../../server/src/rules/support/slips/index.ts";

const list = (sentences: string | readonly string[]): readonly string[] =>
	typeof sentences === "string" ? [sentences] : sentences;

describe("each slip takes and refuses what it says", () => {
	for (const slip of SLIPS) {
		it(slip.pattern.source.slice(0, 70), () => {
			const found = (text: string) => slipsIn(text).filter((it) => it.slip === slip);
			assert.deepEqual(
				list(slip.takes).filter((text) => found(text).length === 0),
				[],
				"taken",
			);
			assert.deepEqual(
				list(slip.refuses).filter((text) => found(text).length > 0),
				[],
				"refused",
			);
			for (const { start, end, better, mended } of list(slip.takes).flatMap(found)) {
				assert.ok(start < end && better !== "" && !better.includes("$") && !better.includes("undefined"), better);
				if (mended === undefined) continue;
				const text = list(slip.takes).find((it) => found(it).some((f) => f.better === better)) ?? "";
				const after = text.slice(0, start) + mended + text.slice(end);
				assert.deepEqual(
					found(after).filter((it) => it.start === start),
					[],
					`mended: ${after}`,
				);
			}
		});
	}
});

import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import type { Holds } from "../../../../server/src/formats/inline-xbrl/markup/known-parts.ts";
import { KnownParts } from "../../../../server/src/formats/inline-xbrl/markup/known-parts.ts";
import type { MarkupPart } from "../../../../server/src/formats/inline-xbrl/markup/window.ts";
import { newPart } from "../../../../server/src/formats/inline-xbrl/markup/window.ts";
import { finish } from "../../../../server/src/text/steps.ts";

/** A part with so many runs; it is inline, and holds an id, where that is odd. */
function part(runs: number): MarkupPart {
	const made = newPart(0);
	for (let run = 0; run < runs; run++) made.runs.push(run, run, 0);
	if (runs % 2 === 1) made.hidden.push("id");
	made.inline = runs % 2 === 1;
	return made;
}

/** As `Windows` does: parts at some places give way to others, and those behind move. */
function replaced(parts: readonly MarkupPart[], at: number, count: number, fresh: readonly MarkupPart[]): MarkupPart[] {
	for (const old of parts.slice(at, at + count)) old.stands = false;
	const all = [...parts.slice(0, at), ...fresh, ...parts.slice(at + count)];
	for (const [index, one] of all.entries()) one.start = index * 10;
	return all;
}

describe("Parts of a document that is edited", () => {
	it("are known as if all were looked at, after any changes", () => {
		const change = fc.tuple(fc.nat(12), fc.nat(4), fc.array(fc.nat(5), { maxLength: 4 }), fc.boolean());
		fc.assert(
			fc.property(fc.array(change, { maxLength: 12 }), (changes) => {
				const known = new KnownParts();
				const holds: Holds = ({ hidden }) => hidden.length > 0;
				let parts: MarkupPart[] = [];
				for (const [at, count, fresh, follows] of changes) {
					parts = replaced(parts, Math.min(at, parts.length), count, fresh.map(part));
					if (!follows) continue;
					known.follow(parts);
					const before = parts.map((_, index) =>
						parts.slice(0, index).reduce((sum, one) => sum + one.runs.length / 3, 0),
					);
					assert.deepEqual(
						parts.map(({ firstRun }) => firstRun),
						before,
					);
					assert.equal(
						known.runCount,
						parts.reduce((sum, one) => sum + one.runs.length / 3, 0),
					);
					assert.equal(
						known.inline,
						parts.some(({ inline }) => inline),
					);
					if (at % 3 > 0)
						assert.deepEqual(
							finish(known.having(holds, "")),
							parts.filter(({ hidden }) => hidden.length > 0),
						);
				}
			}),
		);
	});

	it("are asked once each, however often one of them changes", () => {
		const known = new KnownParts();
		let asked = 0;
		const holds: Holds = ({ hidden }) => {
			asked++;
			return hidden.length > 0;
		};
		let parts = replaced(
			[],
			0,
			0,
			Array.from({ length: 1_000 }, () => part(1)),
		);
		for (let key = 0; key < 50; key++) {
			known.follow(parts);
			finish(known.having(holds, ""));
			parts = replaced(parts, 500, 1, [part(1)]);
		}
		assert.equal(asked, 1_000 + 49);
	});
});

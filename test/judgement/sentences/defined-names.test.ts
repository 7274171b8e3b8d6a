import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { definedNames, resolveNames } from "../../../server/src/judgement/sentences/defined-names.ts";

/** A definition, a sentence that uses it, and that sentence written out. */
const RESOLVED: readonly (readonly [definition: string, use: string, written: string])[] = [
	[
		"We review third-party service providers (“TPSPs”) before they are signed.",
		"Each year TPSPs answer our questionnaire.",
		"Each year third-party service providers answer our questionnaire.",
	],
	[
		"They are reported to the Risk and Cyber Security Committee (RCSC) of the board.",
		"RCSC hears of incidents at once.",
		"Risk and Cyber Security Committee hears of incidents at once.",
	],
];

/** Definitions that name nobody whom the rule asks about, and uses that are none. */
const LEFT: readonly (readonly [definition: string, use: string])[] = [
	["Northlight Ferries plc (the “Company”) runs eleven vessels.", "The Company has a plan."],
	["Our Chief Information Security Officer (CISO) leads the team.", "The CISO has a degree."],
	["We follow the National Institute of Standards and Technology (NIST) framework.", "NIST has six functions."],
	["The Port Authority Board (PAB) oversees these risks.", "The PABX was replaced."],
];

describe("defined names", () => {
	for (const [definition, use, written] of RESOLVED) {
		it(`are written out: ${use}`, () => {
			const names = definedNames([definition, use]);
			const resolved = resolveNames(use, names);
			assert.equal(resolved.text, written);
			assert.equal(resolved.original(resolved.text.length), use.length);
			assert.equal(resolveNames(definition, names).text, definition, "a definition stays as it is");
		});
	}

	for (const [definition, use] of LEFT) {
		it(`stay where nobody is asked about: ${use}`, () => {
			assert.equal(resolveNames(use, definedNames([definition, use])).text, use);
		});
	}

	it("map each offset of the written text to one of the sentence, in order", () => {
		const names = [
			{ short: "TPSPs", long: "third-party service providers" },
			{ short: "RCSC", long: "Risk and Cyber Security Committee" },
		];
		const piece = fc.constantFrom("TPSPs", "RCSC", "we meet", ",", " ", "x");
		fc.assert(
			fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
				const text = pieces.join(" ");
				const { text: written, original } = resolveNames(text, names);
				let before = 0;
				for (let at = 0; at <= written.length; at++) {
					const there = original(at);
					assert.ok(there >= before && there <= text.length);
					before = there;
				}
				assert.equal(original(written.length), text.length);
			}),
		);
	});
});

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
			assert.deepEqual(resolved.original(0, resolved.text.length), [0, use.length]);
			assert.equal(resolveNames(definition, names).text, definition, "a definition stays as it is");
		});
	}

	for (const [definition, use] of LEFT) {
		it(`stay where nobody is asked about: ${use}`, () => {
			assert.equal(resolveNames(use, definedNames([definition, use])).text, use);
		});
	}

	it("map words of the written text to words of the sentence, a name's to the whole name", () => {
		const [definition, use] = ["Third-Party Service Providers (“TPSPs”) host our data.", "We review TPSPs each year."];
		const { text, original } = resolveNames(use, definedNames([definition]));
		const at = text.indexOf("Service");
		assert.equal(use.slice(...original(at, at + "Service".length)), "TPSPs");
		assert.equal(use.slice(...original(text.indexOf("review"), at + 1)), "review TPSPs");
		assert.equal(use.slice(...original(text.indexOf("each"), text.length - 1)), "each year");
	});

	it("map each span of the written text to one of the sentence, in order and never empty", () => {
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
				for (let at = 0; at < written.length; at++) {
					const [start, end] = original(at, at + 1);
					assert.ok(start >= before && start < end && end <= text.length);
					before = start;
				}
				assert.deepEqual(original(0, written.length), [0, text.length]);
			}),
		);
	});
});

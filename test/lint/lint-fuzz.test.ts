import { readdirSync, readFileSync } from "node:fs";
import { describe, it } from "node:test";
import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { lint } from "../../server/src/lint.ts";
import { readFixture } from "../rules/fixture.ts";
import { brokenDraft, damagedDraft, FORMATS, LANGUAGE } from "../support/broken-drafts.ts";
import { TERN } from "../support/tern-facts.ts";
import { asInstance, asPage } from "../support/three-shapes.ts";
import { assertSoundResult } from "./soundness.ts";

/** Drafts of each format and kind; more on demand. */
const RUNS = Number(process.env.CYDLINT_RUNS ?? 120);

/** The drafts on which the rules are tried: between them they make every rule report. */
const fixtures = fileURLToPath(new URL("../rules/", import.meta.url));
const cases = readdirSync(fixtures)
	.filter((name) => name.endsWith(".txt"))
	.flatMap((name) => readFixture(readFileSync(fixtures + name, "utf8"), name));

/** What EDGAR makes of a filing has no cases of its own. */
const MADE: Readonly<Record<string, readonly string[]>> = {
	"rendered page": [asPage(TERN)],
	instance: [asInstance(TERN)],
};

describe("lint on drafts that are broken: never throws, and every place is one of the source", () => {
	for (const format of FORMATS) {
		const check = (source: string) => assertSoundResult(source, lint(source, { languageId: LANGUAGE[format] }));
		const drafts = MADE[format] ?? cases.filter(({ languageId }) => languageId === format).map(({ source }) => source);

		it(`${format} that is put together at random`, () => {
			fc.assert(fc.property(brokenDraft(format), check), { numRuns: RUNS });
		});

		it(`${format} that was sound before it was damaged`, () => {
			fc.assert(fc.property(damagedDraft(format, drafts), check), { numRuns: RUNS });
		});
	}

	it("text of any kind, in any format", () => {
		const text = fc.string({ unit: "binary", maxLength: 200 });
		fc.assert(
			fc.property(fc.constantFrom(...Object.values(LANGUAGE), ""), text, text, (format, before, after) => {
				const source = `${before}\nItem 1C. Cybersecurity\n${after}`;
				assertSoundResult(source, lint(source, { languageId: format }));
			}),
			{ numRuns: RUNS },
		);
	});
});

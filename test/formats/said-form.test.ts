import assert from "node:assert/strict";
import { it } from "node:test";
import type { Passage } from "../../server/src/draft/types.ts";
import { saidForm } from "../../server/src/formats/said-form.ts";
import { passageOf } from "../../server/src/reading/excerpt.ts";
import { MappedText } from "../../server/src/text/mapped-text.ts";

const passages = (...texts: readonly string[]): readonly Passage[] =>
	texts.map((text) => passageOf(MappedText.verbatim(text, 0), "paragraph"));

for (const [form, ...texts] of [
	["20-F", "We assess risks.", "As of the date of this annual report on Form 20-F, we know of no such risks."],
	["10-K", "See Item 1A of this Form 10-K."],
	["8-K", "We will amend this Current Report on Form 8-K."],
	["20-F", "The board approves our annual reports on Form 20-F.", "We furnish reports on Form 6-K."],
	[undefined, "We filed a report on Form 8-K in May."],
	[undefined, "See our annual report on Form 10-K and the annual report on Form 20-F of our parent."],
	[undefined, "This policy is not part of Form 10-K."],
] as const)
	it(`${form}: ${texts.join(" ")}`, () => assert.equal(saidForm(passages(...texts)), form));

import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { viewOf } from "../../../server/src/judgement/sentences/plain-view.ts";
import { stanceOf } from "../../../server/src/judgement/sentences/stance.ts";
import type { Stance } from "../../../server/src/judgement/types.ts";

/** Sentences with the deciding words between brackets. */
const STANCES: Readonly<Record<Stance, readonly string[]>> = {
	affirms: [
		"We [engage consultants] to test our network.",
		"These processes are [integrated into] our overall risk management.",
		"We do not engage other consultants, but we [engage an outside auditor].",
		"Not only do our staff test the network, we also [engage consultants].",
		"Our processes, including but not limited to scans, are [integrated into] risk management.",
		"Although we have not had an incident, we [engage consultants].",
		"The committee will [review the reports] of the officer each quarter.",
		"In May 2025 we [engaged consultants] to test our network.",
	],
	denies: [
		"We do not [engage consultants] for these processes.",
		"We do no t [engage consultants] for these processes.",
		"We don’t [engage consultants] for these processes.",
		"These processes are not formally [integrated into] our overall risk management.",
		"No [third parties are engaged] for these processes.",
		"We have never [engaged consultants].",
		"None of our officers [reports to the board] on these risks.",
		"We monitor our network; we do not [engage consultants] for it.",
	],
	hypothetical: [
		"We may [engage consultants] from time to time.",
		"We might [engage consultants] if an incident occurred.",
		"The board could [oversee these risks] through a committee.",
	],
	planned: [
		"We intend to [engage consultants] next year.",
		"Our processes are expected to be [integrated into] overall risk management.",
		"We plan to [engage consultants] for these processes.",
		"We are in the process of [establishing a program].",
	],
};

describe("stanceOf", () => {
	for (const [stance, sentences] of Object.entries(STANCES)) {
		for (const marked of sentences) {
			it(`${stance}: ${marked}`, () => {
				const start = marked.indexOf("[");
				const end = marked.indexOf("]") - 1;
				assert.equal(stanceOf(viewOf(marked.replace(/[[\]]/g, "")), start, end), stance);
			});
		}
	}
});

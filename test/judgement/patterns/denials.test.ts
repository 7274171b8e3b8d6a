import assert from "node:assert/strict";
import { test } from "node:test";
import { denialOf } from "../../../server/src/judgement/patterns/denials.ts";
import { viewOf } from "../../../server/src/judgement/sentences/plain-view.ts";
import type { RequirementId } from "../../../server/src/requirements/types.ts";

const DENIES: readonly (readonly [RequirementId, string])[] = [
	["integrated", "Our security processes have not been formally integrated into our overall risk management."],
	["third-party-engaged", "We do not currently engage any assessors, consultants or auditors for these processes."],
	["third-party-engaged", "No third parties are engaged in connection with the program."],
	["third-party-engaged", "The program is solely managed internally."],
	["third-party-engaged", "The Group has never retained an outside firm to test its network."],
	["third-party-oversight", "We do not have formal processes to oversee risks from third-party service providers."],
	["third-party-oversight", "We depend on others and have no personnel or processes of our own for this purpose."],
	["board-committee", "Our board is collectively responsible for the oversight of risks from cybersecurity threats."],
	["board-committee", "The full board retains oversight of security."],
	["board-committee", "The board has not delegated this task to a committee."],
	["reports-to-board", "The head of security does not report to the board on such risks."],
];

const AFFIRMS: readonly (readonly [RequirementId, string])[] = [
	["integrated", "Cyber risk is not only integrated into our risk management but leads it."],
	["third-party-engaged", "Apart from our yearly test we do not engage other firms."],
	["third-party-engaged", "We engage an outside firm to test our network; it does not store our data."],
	["third-party-engaged", "The program is managed internally, with advice from outside."],
	["third-party-engaged", "We do not rely on luck: an auditor reviews the program."],
	["third-party-oversight", "We review each vendor before we sign and do not sign without a report."],
	["board-committee", "The audit committee of the board oversees these risks and reports to the full board."],
	["reports-to-board", "She reports to the board, which does not meet in July."],
];

for (const [id, sentence] of DENIES) {
	test(`denies ${id}: ${sentence}`, () => {
		const cut = denialOf(id, viewOf(sentence));
		assert.ok(cut, "a denial");
		assert.ok(cut[0] >= 0 && cut[1] <= sentence.length && cut[0] < cut[1]);
	});
}

for (const [id, sentence] of AFFIRMS) {
	test(`does not deny ${id}: ${sentence}`, () => {
		assert.equal(denialOf(id, viewOf(sentence)), undefined);
	});
}

import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { EffectStatement, Polarity } from "../../../../server/src/judgement/answers/material-effect/statement.ts";
import { readEffect } from "../../../../server/src/judgement/answers/material-effect/statement.ts";
import { viewOf } from "../../../../server/src/judgement/sentences/plain-view.ts";
import { processorTime } from "../../../support/clock.ts";

/** What each sentence says on material effects; `none` where it says nothing of the kind. */
const SAYS: Readonly<Record<Polarity | "none", readonly string[]>> = {
	denied: [
		"No risks from cybersecurity threats have materially affected us or are reasonably likely to do so.",
		"No cybersecurity incident has materially affected our plants.",
		"We have not experienced any material cybersecurity incidents.",
		"We are not currently aware of any cybersecurity risks that have materially affected, or are reasonably likely to materially affect, our results.",
		"While we are not aware of any threats that are reasonably likely to materially affect us, we could be materially affected by an attack.",
		"In the past year several phishing messages were opened; none resulted in material incidents.",
		"In 2025 we did not identify, and have not since identified, risks from cybersecurity threats that have materially affected us.",
		"We do not believe that there are currently any risks from cybersecurity threats that are reasonably likely to materially affect us.",
		"We have no t experienced any cybersecurity incident that materially affected our business.",
		"We are no t aware of any risks from cybersecurity threats that have materially affected us.",
		"There are no significant cybersecurity threats known to materially affect our strategy.",
		"Although such cybersecurity risks have not materially affected us to date, they may do so.",
		"Neither cybersecurity incidents nor the costs of preventing them have materially affected our financial condition.",
		"None of these cyberattacks has had a material impact on us.",
		"Our firm has not suffered a cybersecurity incident.",
		"In 2025 the group was busy and has not been the victim of a cyberattack.",
		"We have so far prevented any significant disruptions from cybersecurity incidents.",
		"Last year the ferry line had no cyber events requiring disclosure on Form 8-K.",
		"Our foundry is not aware of any threats that pose a material risk.",
		// A concession before, a parenthesis inside, or one verb more between the negation and the effect.
		"Although no assurance can be given that our controls will hold, cybersecurity incidents did not materially affect our mills in 2025.",
		"While there is no guarantee that every attack is seen, the Company has not identified cybersecurity risks that have materially affected it.",
		"To date we have not (to our knowledge) encountered cybersecurity attacks that have materially affected our strategy.",
		"The ferry line has not, to its knowledge, experienced an incident materially affecting its results of operations.",
		"These risks have not developed into any event that had a material adverse effect on our cybersecurity or our business.",
		"Cybersecurity threats have not materialized into incidents that have materially affected our ports.",
		"Our trust is unaware of any cybersecurity incident that has materially affected it.",
		"We had cybersecurity incidents before, and to date none have materially affected our financial condition.",
		"None of these attempted intrusions were estimated to have had a material effect on our results of operations.",
		"We did not, however, see cybersecurity threats that have materially affected us.",
		"We do not believe that such cybersecurity threats are reasonably likely to materially affect us.",
		"We didnotidentify cybersecurity threats that have materially affected us.",
		"Cybersecurity threats havent significantly impacted our canal.",
		"The disruption did not have a material impact on our results of operations.",
	],
	affirmed: [
		"These cybersecurity incidents have not only materially affected our operations but also increased our costs.",
		"Attacks that were not prevented by our controls have materially affected our results of operations.",
		"Cybersecurity threats, including, but not limited to, phishing, have materially affected our revenue.",
		"The ransomware attack of May 2025 had a material adverse effect on our results of operations.",
		"Risks from cybersecurity threats are reasonably likely to materially affect us.",
		"We have experienced cybersecurity incidents that have materially affected our results of operations.",
	],
	conditional: [
		"We face cybersecurity risks that, if realized, are reasonably likely to materially affect us.",
		"If realized, these cybersecurity risks are reasonably likely to materially affect our strategy.",
	],
	undetermined: [
		"We have not yet determined whether the cybersecurity incident has materially affected us.",
		"Other than the March incident, we have not experienced cybersecurity incidents that have materially affected us.",
	],
	pointer: [
		"For whether any risks from cybersecurity threats have materially affected us, please see Item 3.D.",
		"How cybersecurity risks are reasonably likely to materially affect us is described under Risk Factors.",
	],
	none: [
		"A cyberattack could materially affect our business.",
		"We cannot eliminate all risks from cybersecurity threats or provide assurances that we have not experienced an undetected incident.",
		"The committee determines whether an incident has materially affected us and reports to the board.",
		"As a shell company we do not have any operations that face cybersecurity threats.",
		"Our board oversees risks from cybersecurity threats.",
		"We scan our network each week.",
		"There is no guarantee that cybersecurity risks will not materially affect us.",
		"Of course no assurance is possible that our mills have not met with some undetected cybersecurity incident.",
		"We cannot prevent all cybersecurity threats, nor provide assurances that we have not experienced undetected incidents.",
		"Our bakery does not have processes to identify material cybersecurity threats of its vendors.",
		"The steering committee meets no less than monthly to address significant cybersecurity threats.",
		"As a shell company we have no operations and do not have any operations of our own that face cybersecurity threats.",
		"For incidents not detected by any tool, a security team reviews our data.",
		// Risks that are named, pointed to or imagined are no yes.
		"An outage could interrupt our plants and have a material adverse effect on our results of operations.",
		"See Item 3.D for more information on cybersecurity threats that are reasonably likely to materially affect our results.",
		"Under the risk factor captioned “Attacks on our dispatch system” we describe cybersecurity threats that have materially affected others.",
		"We may not prevent a cybersecurity incident that would be reasonably likely to materially affect us.",
		"",
	],
};

describe("readEffect", () => {
	for (const [polarity, sentences] of Object.entries(SAYS)) {
		for (const sentence of sentences) {
			it(`${polarity}: ${sentence || "(empty)"}`, () => {
				assert.equal(readEffect(viewOf(sentence))?.polarity ?? "none", polarity);
			});
		}
	}

	it("points at the deciding words", () => {
		const view = viewOf("To date, we have not experienced any material cybersecurity incidents.");
		const statement = readEffect(view);
		assert.ok(statement);
		assert.match(view.slice(statement.start, statement.end), /^not experienced/);
	});
});

type Quality = Exclude<keyof EffectStatement, "polarity" | "start" | "end">;

describe("the qualities of a statement", () => {
	const has = (quality: Quality, yes: string, no: string) =>
		it(quality, () => {
			for (const [sentence, value] of [
				[yes, true],
				[no, false],
			] as const) {
				const statement = readEffect(viewOf(sentence));
				assert.ok(statement, sentence);
				assert.equal(statement[quality], value, sentence);
			}
		});
	const denial = "no cybersecurity incidents have materially affected us";

	has("forward", "No cybersecurity incidents are reasonably likely to materially affect us.", `To date, ${denial}.`);
	has("risks", "No risks from cybersecurity threats have materially affected us.", `To date, ${denial}.`);
	has("periodLimited", `During the year ended June 30, 2025, ${denial}.`, `As of the date of this report, ${denial}.`);
	has("periodLimited", `Since the start of our fiscal year, ${denial}.`, `To date, ${denial}.`);
	has("periodLimited", `In the last three years, ${denial}.`, `So far, ${denial}.`);
	has("strategy", "No cyberattacks have materially affected our business strategy.", `To date, ${denial}.`);
	has("results", "No cyberattacks have materially affected our results of operations.", `To date, ${denial}.`);
	has("condition", "No cyberattacks have materially affected our financial condition.", `To date, ${denial}.`);
	has("adverseOnly", "No cyberattacks have had a material adverse effect on us.", `To date, ${denial}.`);
	has(
		"missingAdverb",
		"No cyberattacks have affected or are reasonably likely to materially affect us.",
		"No cyberattacks have materially affected or are reasonably likely to materially affect us.",
	);
});

describe("bad input", () => {
	it("takes time that grows no faster than the sentence", () => {
		const unit = "not aware of any cybersecurity incidents, whether material or known, to date, ";
		const time = (times: number) => {
			const view = viewOf(unit.repeat(times));
			return processorTime(() => {
				for (let i = 0; i < 5; i++) readEffect(view);
			});
		};
		time(50);
		// Sentences are cut at 3,000 characters; ten times that must stay harmless.
		assert.ok(time(400) < 1000);
	});
});

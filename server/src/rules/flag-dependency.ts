import type { Fact } from "../draft/types.ts";
import { requirement } from "../requirements/requirements.ts";
import type { RequirementId } from "../requirements/types.ts";
import { defineRule } from "./define-rule.ts";
import { bearing, flagsOf, shown, valuePlace } from "./support/facts.ts";
import { taggedConcepts } from "./support/tagged.ts";

export const rule = defineRule({
	id: "flag-dependency",
	title: "A flag that is true without what it rests on",
	severity: "warning",
	basis: "CYD taxonomy and the paragraph that each flag answers",
	regime: "annual",
	messages: {
		responsible:
			"The flag says that those responsible report to the board, but the flag on who is responsible is {state}. The rule asks whether the persons or committees responsible report to the board: make that flag true, or this one false.",
		named:
			"The flag says that management positions or committees are responsible, but no text block tells which or what their expertise is. Tag the sentences that do.",
		how: "The flag says true on {subject}, but no text block tells how. Tag the sentences that do.",
	},
	*check({ draft, judgement }) {
		// Of a flag with two values, which flag-conflict tells, the true one counts: nothing rests on the other.
		const flags = flagsOf(draft).toSorted((a, b) => Number(b.value === "true") - Number(a.value === "true"));
		const flag = (id: RequirementId): Fact | undefined => flags.find(({ concept }) => concept === requirement(id).flag);
		const concepts = taggedConcepts(draft);
		const tagged = (id: RequirementId) => concepts.has(requirement(id).textBlock ?? "");
		const [positions, reports] = [flag("positions-responsible"), flag("reports-to-board")];
		// Where the flag is there without a value that holds, or with a misspelt name, other rules say so.
		const isMissing = !concepts.has(requirement("positions-responsible").flag ?? "");
		if (draft.complete && reports?.value === "true" && (positions ? positions.value === "false" : isMissing)) {
			yield {
				...valuePlace(reports),
				message: "responsible",
				basis: "(c)(2)(iii)",
				data: { state: positions ? "false" : "not tagged" },
				...bearing(reports),
				related: positions
					? [{ ...valuePlace(positions), message: "The flag on who is responsible." }]
					: shown(
							judgement.answers.get("positions-responsible")?.evidence ?? [],
							"Those responsible are named here.",
							1,
						),
			};
		}
		// Where no block is marked at all, as in a draft that an author has only begun to tag, none is missed.
		if (draft.facts.every((fact) => fact.kind !== "textBlock")) return;
		if (positions?.value === "true" && !tagged("positions-responsible") && !tagged("expertise")) {
			yield { ...valuePlace(positions), message: "named", basis: "(c)(2)(i)", severity: "info", ...bearing(positions) };
		}
		for (const id of ["integrated", "material-effect"] as const) {
			const fact = flag(id);
			// What the prose denies or never says cannot be told how; other rules speak of that.
			if (fact?.value !== "true" || tagged(id) || judgement.verdicts.get(fact)?.verdict !== "consistent") continue;
			yield {
				...valuePlace(fact),
				message: "how",
				data: { subject: requirement(id).name },
				basis: requirement(id).paragraph,
				severity: "info",
				...bearing(fact),
			};
		}
	},
});

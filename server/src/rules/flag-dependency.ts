import type { Draft, Fact } from "../draft/types.ts";
import { requirement } from "../requirements/requirements.ts";
import type { RequirementId } from "../requirements/types.ts";
import type { Span } from "../text/span.ts";
import type { Fix } from "./define-rule.ts";
import { defineRule } from "./define-rule.ts";
import { bearing, flagsOf, shown, valuePlace } from "./support/facts.ts";
import { taggedConcepts } from "./support/tagged.ts";
import { added, turned } from "./support/turned.ts";

export const rule = defineRule({
	id: "flag-dependency",
	title: "A flag that is true without what it depends on",
	severity: "warning",
	basis: "CYD taxonomy and the paragraph that each flag answers",
	regime: "annual",
	supersedes: ["flag-missing"],
	messages: {
		named:
			"The flag on positions responsible is {state}, though the one on reports is true.\nTag “Management Positions or Committees Responsible” as true, since the draft names them.",
		unnamed:
			"The flag on positions responsible is {state}, though the one on reports is true.\nSay which positions or committees are responsible and tag that flag as true, or set this one to false.",
		which:
			"The flag on positions responsible is true, but no text block says which.\nTag the sentences that name them and describe their expertise.",
		how: "The flag on {topic} is true, but no text block says how.\nTag the sentences that do.",
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
			const naming = judgement.answers.get("positions-responsible");
			const isNamed = naming?.answer === "yes";
			yield {
				...valuePlace(positions ?? reports),
				messageId: isNamed ? "named" : "unnamed",
				basis: "(c)(2)(iii)",
				data: { state: positions ? "false" : "missing" },
				// The flag to mend, or to add, is that on the positions.
				requirement: "positions-responsible",
				concept: requirement("positions-responsible").flag ?? "",
				fixes: isNamed ? named(draft, positions, naming.evidence[0]) : [],
				related: positions && isNamed ? shown(naming.evidence, "This sentence names them.", 1) : [],
			};
		}
		// Where no block is marked at all, as in a draft that an author has only begun to tag, none is missed.
		if (draft.facts.every((fact) => fact.kind !== "textBlock")) return;
		if (positions?.value === "true" && !tagged("positions-responsible") && !tagged("expertise")) {
			yield {
				...valuePlace(positions),
				messageId: "which",
				basis: "(c)(2)(i)",
				severity: "info",
				...bearing(positions),
			};
		}
		for (const id of ["integrated", "material-effect"] as const) {
			const fact = flag(id);
			// What the prose denies or never says cannot be told how; other rules speak of that.
			if (fact?.value !== "true" || tagged(id) || judgement.verdicts.get(fact)?.verdict !== "consistent") continue;
			yield {
				...valuePlace(fact),
				messageId: "how",
				data: { topic: requirement(id).topic },
				basis: requirement(id).paragraph,
				severity: "info",
				...bearing(fact),
			};
		}
	},
});

/** The flag on positions responsible as true: set where it is tagged, else added round the words that name them. */
function named(draft: Draft, flag: Fact | undefined, evidence: Span | undefined): readonly Fix[] {
	if (flag) return turned(draft, flag);
	const concept = requirement("positions-responsible").flag;
	return concept === undefined || !evidence ? [] : added(draft, concept, true, evidence);
}

import { FLAG_BY_REQUIREMENT } from "../requirements/concept-names.ts";
import { nearestConcept } from "../requirements/concepts.ts";
import { defineRule } from "./define-rule.ts";
import { renamed } from "./support/renamed.ts";
import { nearestKey } from "./support/tagged.ts";

export const rule = defineRule({
	id: "tag-unknown-label",
	title: "A label or flag that the CYD taxonomy does not have",
	severity: "warning",
	basis: "CYD taxonomy, standard labels",
	regime: "any",
	messages: {
		near: "The CYD taxonomy has no label “{label}”; its value is not checked.\nWrite “{near}”, if that is meant.",
		flag: "The front matter has no flag “{label}”; its value is not checked.\nWrite “{near}”, if that is meant.",
		unknown: "The CYD taxonomy has no label “{label}”; its value is not checked.\nUse one of its labels.",
	},
	*check(context) {
		const { draft } = context;
		for (const problem of draft.problems) {
			if (problem.kind !== "unknown-label") continue;
			const { start, end, label } = problem;
			// Local names are the labels' words run together, so the nearest name is that of the nearest label.
			const known = nearestConcept(label.slice(0, 250).replace(/[^A-Za-z]/g, ""));
			// Only a fact sheet has labels: elsewhere the name itself is written.
			const near = draft.traits.labelled ? known?.label : undefined;
			const key = draft.traits.labelled ? undefined : nearestKey(label);
			const concept = key === undefined ? known?.name : FLAG_BY_REQUIREMENT[key];
			const better = key ?? near;
			yield {
				start,
				end,
				messageId: key ? "flag" : better ? "near" : "unknown",
				data: { label, ...(better && { near: better }) },
				fixes: renamed(context, { start, end }, better && concept),
			};
		}
	},
});

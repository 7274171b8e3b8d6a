import { defineRule } from "./define-rule.ts";

export const rule = defineRule({
	id: "tag-vintage",
	title: "The CYD taxonomy is of another year than the other taxonomies",
	severity: "warning",
	basis: "EDGAR taxonomy compatibility: standard taxonomies of one year only",
	regime: "any",
	messages: {
		several: "The document uses more than one year of the CYD taxonomy ({years}). Use one.",
		other:
			"The CYD taxonomy is of {cyd}, but {family} is of {year}; EDGAR takes them of one year only. Use cyd/{year}.",
	},
	*check({ draft }) {
		const fact = draft.facts[0];
		const cyd = draft.taxonomies[0];
		if (!fact || cyd === undefined) return;
		if (draft.taxonomies.length > 1) {
			yield { ...fact.name, message: "several", data: { years: draft.taxonomies.join(", ") } };
			return;
		}
		for (const family of ["us-gaap", "dei"]) {
			const year = draft.otherTaxonomies[family];
			if (year === undefined || year === cyd) continue;
			yield { ...fact.name, message: "other", data: { cyd, family, year } };
			return;
		}
	},
});

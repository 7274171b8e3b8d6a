import type { Draft, TaxonomyReference } from "../draft/types.ts";
import { defineRule } from "./define-rule.ts";

/** The years of which there is a CYD taxonomy. */
const YEARS: readonly string[] = ["2024", "2025", "2026"];
/** Of several that differ from CYD the first is named. */
const FAMILIES = ["dei", "us-gaap", "ifrs", "ecd"] as const;

export const rule = defineRule({
	id: "tag-vintage",
	title: "The CYD taxonomy is of another year than the other taxonomies",
	severity: "warning",
	basis: "EDGAR taxonomy compatibility: standard taxonomies of one year only",
	regime: "any",
	messages: {
		several: "The document uses more than one year of the CYD taxonomy: {years}.\nUse one.",
		other:
			"The CYD taxonomy is of {cyd}, but {family} is of {year}.\nUse cyd/{year}: EDGAR accepts standard taxonomies of one year only.",
		mixed:
			"The CYD taxonomy is of {cyd}, but not all other taxonomies are.\nUse one year for all, as EDGAR requires: {families}.",
	},
	*check({ draft }) {
		const cyd = draft.taxonomies[0];
		const place = referenceTo(draft, "cyd");
		if (draft.facts.length === 0 || cyd === undefined || !place) return;
		const { start, end } = place;
		if (draft.taxonomies.length > 1) {
			yield { start, end, messageId: "several", data: { years: draft.taxonomies.join(", ") } };
			return;
		}
		const others = FAMILIES.flatMap((family) => {
			const year = draft.otherTaxonomies[family];
			return year === undefined || fits(family, year, cyd) ? [] : [{ family, year }];
		});
		const [first] = others;
		if (!first) return;
		const related = others.flatMap(({ family }) => shown(referenceTo(draft, family)));
		// Where some are of the year of CYD, or differ among themselves, it need not be CYD that is to change.
		const agreed =
			YEARS.includes(first.year) &&
			others.every(({ year }) => year === first.year) &&
			FAMILIES.every((it) => draft.otherTaxonomies[it] !== cyd);
		if (agreed) yield { start, end, messageId: "other", data: { cyd, ...first }, related };
		else {
			const families = others.map(({ family, year }) => `${family} of ${year}`).join(", ");
			yield { start, end, messageId: "mixed", data: { cyd, families }, related };
		}
	},
});

/** There is no IFRS taxonomy of 2026: that of 2025 goes with those of the SEC of 2026. */
function fits(family: string, year: string, cyd: string): boolean {
	return year === cyd || (family === "ifrs" && year === "2025" && cyd === "2026");
}

function referenceTo({ references }: Draft, family: string): TaxonomyReference | undefined {
	return references.find((reference) => reference.family === family && reference.year !== undefined);
}

function shown(reference: TaxonomyReference | undefined) {
	return reference
		? [{ start: reference.start, end: reference.end, message: `${reference.family} of ${reference.year}` }]
		: [];
}

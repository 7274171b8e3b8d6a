import { byGravity } from "../rules/supersede.ts";
import { align } from "./align.ts";
import { annualChange } from "./annual/annual.ts";
import { incidentChange } from "./incident/incident.ts";
import { changesByRequirement } from "./requirements.ts";
import { COMPARISON_RULES } from "./rules/index.ts";
import type { Comparison, Difference, Version } from "./types.ts";

/**
 * Two drafts of one disclosure beside each other: the original report and its amendment, last year's Item and this
 * year's. Pure, as `lint` is.
 *
 * @returns the differences gravest first; those of equal gravity in the order of their rules
 */
export function compare(older: Version, newer: Version): Comparison {
	const told = ({ judgement }: Version) => judgement.sentences.filter(({ passage }) => passage.kind !== "heading");
	const alignment = align(told(older), told(newer));
	const incident = incidentChange(older, newer, alignment);
	const annual = annualChange(older, newer, alignment);
	const found = {
		older,
		newer,
		alignment,
		rows: changesByRequirement(older, newer),
		...(incident && { incident }),
		...(annual && { annual }),
	};
	return { ...found, differences: differencesIn(found) };
}

function differencesIn(found: Omit<Comparison, "differences">): readonly Difference[] {
	return COMPARISON_RULES.flatMap(({ id, severity, basis, check }) =>
		[...check(found)].map((one) => ({ data: {}, related: [], severity, ...one, rule: id, basis })),
	).sort(byGravity);
}

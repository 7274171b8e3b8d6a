import { readFileSync } from "node:fs";
import type { Judgement } from "../../../server/src/judgement/types.ts";
import { lint } from "../../../server/src/lint.ts";
import type { Finding } from "../../../server/src/rules/define-rule.ts";
import { withCovered } from "../../../server/src/rules/supersede.ts";
import { SHARED } from "../../../training/corpus.ts";
import { listShared } from "../../support/shared.ts";

/** The aspects that the reader labelled in every report, each named as the requirement is after `incident-`. */
export const ASPECTS = ["nature", "scope", "timing", "impact", "undetermined"] as const;
export type Aspect = (typeof ASPECTS)[number];

/** What a careful lawyer or the staff would raise. */
export interface Raised {
	/** `none` says that there is nothing to raise, and why. */
	readonly weight: "high" | "medium" | "low" | "tag" | "none";
	readonly point: string;
	readonly basis: string;
}

/** A report with a careful reader's labels, and what we make of it. */
export interface LabelledReport {
	readonly name: string;
	/** Whether Item 1.05 is among its Items: else no aspect is due. */
	readonly due: boolean;
	/** `addressed`, `partial`, `silent` or `n/a`, by aspect. */
	readonly labels: Readonly<Record<Aspect, string>>;
	readonly wouldRaise: readonly Raised[];
	readonly judgement: Judgement;
	readonly findings: readonly Finding[];
}

interface Label {
	readonly name: string;
	readonly items: readonly string[];
	/** The document, under `../shared`. */
	readonly run: string;
	readonly aspects: Readonly<Record<Aspect, { readonly answer: string }>>;
	readonly wouldRaise: readonly Raised[];
}

/** The labelled reports, linted; none where `../shared` is not beside the project. */
export function labelledReports(): readonly LabelledReport[] {
	return listShared("incidents", ".json").flatMap((name): LabelledReport[] => {
		const label = JSON.parse(readFileSync(`${SHARED}incidents/${name}`, "utf8")) as Label;
		const file = `${SHARED}${label.run}`;
		const { judgement, findings } = lint(readFileSync(file, "utf8"), { path: file });
		if (!judgement) return [];
		const labels = Object.fromEntries(ASPECTS.map((aspect) => [aspect, label.aspects[aspect].answer]));
		return [
			{
				name: label.name,
				due: label.items.some((item) => item.startsWith("1.05")),
				labels: labels as Record<Aspect, string>,
				wouldRaise: label.wouldRaise,
				judgement,
				findings: withCovered(findings),
			},
		];
	});
}

import type { Judged } from "./judged.ts";
import type { Tally } from "./table.ts";
import { precision, recall } from "./table.ts";

/** Which of our rules find which of the reader's defects. */
const COVERED: Readonly<Record<string, readonly string[]>> = {
	incidentsOnly: ["effect-incidents-only"],
	noForwardLooking: ["effect-no-forward-looking"],
	periodLimited: ["effect-period-limited"],
	knowledgeQualified: ["effect-knowledge-qualified"],
	crossReferenceOnly: ["effect-cross-reference-only"],
	vagueExpertise: ["thin-expertise", "wording-bare-expertise"],
	misTaggedBlock: ["tag-unrelated-block", "tag-heading-only", "tag-empty-block"],
	brokenFragment: ["tag-cut-fragment", "tag-fragment-order"],
	duplicateSentence: ["draft-duplicate-sentence"],
	proseContradiction: [
		"prose-no-program",
		"prose-no-third-party",
		"prose-no-committee",
		"prose-no-incident",
		"prose-tier",
		"prose-cadence",
	],
	absoluteClaim: ["wording-absolute"],
	staleDate: ["date-stale-year"],
	typo: ["draft-typo", "draft-repeated-word", "tag-split-word"],
	placeholder: ["draft-placeholder"],
	undefinedTerm: ["draft-undefined-term"],
};

/** Precision and recall by filing: a filing counts once a type, however often the defect stands in it. */
export function defectTable(judged: readonly Judged[]): string {
	const lines = Object.entries(COVERED).map(([type, rules]) => {
		const tally = { hit: 0, false: 0, missed: 0 };
		for (const { filing, findings } of judged) {
			const is = filing.labels.defects.some((d) => d.type === type);
			const said = findings.some((f) => rules.includes(f.rule));
			if (said && is) tally.hit++;
			else if (said) tally.false++;
			else if (is) tally.missed++;
		}
		const t: Tally = tally;
		return `${type.padEnd(22)}${precision(t).padStart(9)}${recall(t).padStart(9)}${String(t.hit + t.missed).padStart(9)}${String(t.hit + t.false).padStart(9)}`;
	});
	return [
		`${"defect, by filing".padEnd(22)}${["P", "R", "filings", "found in"].map((h) => h.padStart(9)).join("")}`,
		...lines,
	].join("\n");
}

/** Error-level findings on a requirement or a flag that the reader's labels contradict. */
export function wrongErrors(judged: readonly Judged[]): number {
	let wrong = 0;
	for (const { filing, findings } of judged) {
		for (const finding of findings) {
			if (finding.severity !== "error" || !finding.requirement) continue;
			const name = finding.requirement.replace(/-(\w)/g, (_, c: string) => c.toUpperCase());
			const answer = filing.labels.elements[name]?.answer;
			if (finding.rule.startsWith("missing-") && answer !== "silent") wrong++;
			if (finding.rule.startsWith("flag-") && finding.concept) {
				const key = Object.keys(filing.labels.flags).find((k) => finding.concept?.endsWith(k));
				const verdict = key && filing.labels.flags[key]?.verdict;
				if (verdict === "consistent" || verdict === "unclear") wrong++;
			}
		}
	}
	return wrong;
}

import { lint } from "../../server/src/lint.ts";
import type { Severity } from "../../server/src/rules/define-rule.ts";
import { SEVERITIES } from "../../server/src/rules/define-rule.ts";
import { withCovered } from "../../server/src/rules/supersede.ts";
import type { LargeFiling } from "../../training/corpus.ts";
import { readFilings } from "../../training/corpus.ts";
import { renderFactSheet } from "../../training/render.ts";
import { ratio } from "./table.ts";

/** Filings of the large corpus that no weight was fitted on, spread over it: about so many as are asked for. */
export function unseen(all: readonly LargeFiling[], most: number): readonly LargeFiling[] {
	const known = new Set(readFilings().map(({ cik }) => cik));
	const others = all.filter(({ cik, form }) => !known.has(cik) && /^(?:20-F|10-K)$/.test(form));
	const step = Math.max(1, Math.floor(others.length / most));
	return others.filter((_, i) => i % step === 0);
}

/**
 * `npm run eval -- --shares N`: how loud each rule is on what is really filed. Of N filings, rendered as fact sheets: in
 * which share each rule finds something, by severity, and in which it is told within another finding.
 */
export function sharesTable(filings: readonly LargeFiling[]): string {
	const counts = new Map<string, Record<Severity | "covered" | "any", number>>();
	const sizes: number[] = [];
	for (const filing of filings) {
		const { findings } = lint(renderFactSheet(filing), { languageId: "cyd" });
		sizes.push(findings.length);
		const leading = new Set(findings);
		const seen = new Set<string>();
		for (const finding of withCovered(findings)) {
			const row = counts.get(finding.rule) ?? { error: 0, warning: 0, info: 0, covered: 0, any: 0 };
			counts.set(finding.rule, row);
			for (const kind of ["any", finding.severity, ...(leading.has(finding) ? [] : ["covered" as const])] as const) {
				if (!seen.has(`${finding.rule} ${kind}`)) row[kind]++;
				seen.add(`${finding.rule} ${kind}`);
			}
		}
	}
	sizes.sort((a, b) => a - b);
	const kinds = ["any", ...SEVERITIES, "covered"] as const;
	const rows = [...counts].sort(([, a], [, b]) => b.any - a.any);
	return [
		`${filings.length} filings: ${sizes.filter((size) => size === 0).length} without a finding, ${sizes[sizes.length >> 1] ?? 0} findings at the median`,
		["share of filings".padEnd(32), ...kinds.map((kind) => kind.padStart(9))].join(""),
		...rows.map(([rule, row]) =>
			[rule.padEnd(32), ...kinds.map((kind) => ratio(row[kind], filings.length).padStart(9))].join(""),
		),
	].join("\n");
}

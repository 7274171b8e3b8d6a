import type { Severity } from "../rules/define-rule.ts";
import type { Checked, Failed, LeftOut, Part, Reporter, Totals } from "./reporter.ts";

/** Puts a report together from its parts, in the order in which they come, and counts. */
export interface ReportWriter {
	/** Each returns the text that comes next. */
	start(): string;
	part(part: Part): string;
	failed(failed: Failed): string;
	/** Takes note of what the end of the report tells. */
	leftOut(leftOut: LeftOut): void;
	end(): string;
	/** What has come so far. */
	readonly totals: Totals;
}

/** What a file adds to a report. */
export function partOf(reporter: Reporter, checked: Checked): Part {
	const counts = { error: 0, warning: 0, info: 0 };
	const { draft, findings, failures } = checked.result;
	for (const { severity } of findings) counts[severity]++;
	return { entries: reporter.file(checked), counts, kind: draft ? "draft" : failures.length > 0 ? "failed" : "other" };
}

/** Begins a report. */
export function writeReport(reporter: Reporter): ReportWriter {
	let entries = 0;
	let drafts = 0;
	let others = 0;
	const counts: Record<Severity, number> = { error: 0, warning: 0, info: 0 };
	const failed: Failed[] = [];
	const leftOut: LeftOut[] = [];
	const joined = (more: readonly string[]): string =>
		more.map((entry) => (entries++ > 0 ? reporter.between : "") + entry).join("");
	return {
		start: () => reporter.start,
		part(part) {
			counts.error += part.counts.error;
			counts.warning += part.counts.warning;
			counts.info += part.counts.info;
			if (part.kind === "other") others++;
			else drafts++;
			return joined(part.entries);
		},
		failed(one) {
			failed.push(one);
			return joined(reporter.failed(one));
		},
		leftOut(one) {
			leftOut.push(one);
		},
		get totals() {
			const byPath = leftOut.toSorted((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
			return { entries, counts, drafts, others, failed, leftOut: byPath };
		},
		end() {
			return reporter.end(this.totals);
		},
	};
}

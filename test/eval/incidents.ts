import type { AnyRequirementId } from "../../server/src/requirements/types.ts";
import type { Finding } from "../../server/src/rules/define-rule.ts";
import { tells } from "./incidents/kinds.ts";
import type { Aspect, LabelledReport } from "./incidents/labels.ts";
import { ASPECTS } from "./incidents/labels.ts";
import { ratio } from "./table.ts";

/** One aspect of a report: the reader's answer beside ours. */
interface Compared {
	readonly name: string;
	readonly aspect: Aspect;
	readonly theirs: string;
	readonly ours: string;
}

/** Aspects that the reader could label. */
function compare({ name, labels, judgement }: LabelledReport): readonly Compared[] {
	return ASPECTS.flatMap((aspect) => {
		const ours = judgement.answers.get(`incident-${aspect}`)?.answer ?? "silent";
		return labels[aspect] === "n/a" ? [] : [{ name, aspect, theirs: labels[aspect], ours }];
	});
}

/**
 * Whether the reader bears a finding out: by a point of its kind, or by the label of its aspect. Undefined of what the
 * reader could not see.
 */
function borneOut({ rule, requirement }: Finding, { due, labels, wouldRaise }: LabelledReport): boolean | undefined {
	if (wouldRaise.some((raised) => raised.weight !== "none" && tells(rule, raised))) return true;
	if (!due) return false;
	const aspect = aspectOf(requirement);
	if (aspect && labels[aspect] === "n/a") return undefined;
	if (rule.startsWith("missing-")) return aspect !== undefined && labels[aspect] === "silent";
	return rule === "incident-no-amendment" && labels.undetermined === "partial";
}

function aspectOf(requirement: AnyRequirementId | undefined): Aspect | undefined {
	return ASPECTS.find((aspect) => requirement === `incident-${aspect}`);
}

/**
 * `npm run eval -- --incidents`: real incident reports as a careful reader read them. Printed, never kept: it quotes
 * the reader's notes on filings.
 */
export function incidentsReport(reports: readonly LabelledReport[]): string {
	const compared = reports.flatMap(compare);
	return [
		`${reports.length} incident reports, ${compared.length} aspects`,
		aspectTable(compared),
		[...findingLines(reports)].join("\n"),
		[...raisedLines(reports)].join("\n"),
		["Aspects that differ (report, aspect, reader, ours):", ...differing(compared)].join("\n"),
	].join("\n\n");
}

function aspectTable(compared: readonly Compared[]): string {
	const rows = [...ASPECTS, "all"].map((aspect) => {
		const own = compared.filter((it) => aspect === "all" || it.aspect === aspect);
		const exact = own.filter(({ ours, theirs }) => ours === theirs).length;
		const present = own.filter(({ ours, theirs }) => (ours === "silent") === (theirs === "silent")).length;
		return [aspect, `${exact} of ${own.length}`, ratio(exact, own.length), ratio(present, own.length)];
	});
	return [["aspect", "", "exact", "presence"], ...rows]
		.map((cells) => cells.map((cell, i) => (i === 0 ? cell.padEnd(16) : cell.padStart(10))).join(""))
		.join("\n");
}

function differing(compared: readonly Compared[]): readonly string[] {
	return compared
		.filter(({ ours, theirs }) => ours !== theirs)
		.map(({ name, aspect, theirs, ours }) => `  ${name} ${aspect} ${theirs} ${ours}`);
}

/** Errors and warnings against the reader; those that no point of theirs bears out are listed, to be read. */
function* findingLines(reports: readonly LabelledReport[]): Generator<string> {
	const judged = reports.flatMap((report) =>
		report.findings
			.filter(({ severity }) => severity !== "info")
			.map((finding) => ({ report, finding, right: borneOut(finding, report) })),
	);
	const seen = judged.filter(({ right }) => right !== undefined);
	const right = seen.filter((it) => it.right);
	yield `Errors and warnings: ${judged.length}; borne out ${ratio(right.length, seen.length)} (${right.length} of ${seen.length} that the reader could see)`;
	for (const { report, finding } of seen.filter((it) => !it.right))
		yield `  not borne out: ${report.name} ${finding.rule} (${finding.messageId})`;
	const notes = reports.flatMap(({ findings }) => findings.filter(({ severity }) => severity === "info"));
	yield `Notes: ${notes.length}`;
}

/** Of what the reader would raise, how much is told; the rest is listed. */
function* raisedLines(reports: readonly LabelledReport[]): Generator<string> {
	const points = reports.flatMap((report) => report.wouldRaise.map((raised) => ({ report, raised })));
	for (const weights of [["high", "medium"], ["low"], ["tag"]] as const) {
		const own = points.filter(({ raised }) => (weights as readonly string[]).includes(raised.weight));
		const missed = own.filter(({ report, raised }) => !report.findings.some(({ rule }) => tells(rule, raised)));
		yield `Raised, ${weights.join(" or ")}: told ${ratio(own.length - missed.length, own.length)} (${own.length - missed.length} of ${own.length})`;
		for (const { report, raised } of missed) yield `  not told: ${report.name} (${raised.weight}) ${raised.point}`;
	}
}

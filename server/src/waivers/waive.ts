import type { Draft } from "../draft/types.ts";
import type { Acceptance, WaiverNote } from "../draft/waiver.ts";
import type { Judgement } from "../judgement/types.ts";
import type { Finding, SeverityBy, WaiverUse } from "../rules/define-rule.ts";
import { groupOf, levelOf } from "../rules/groups.ts";
import { RULES } from "../rules/index.ts";
import { groupBy } from "../rules/support/group-by.ts";
import { findDate } from "../text/dates.ts";
import { nearest } from "../text/nearest.ts";
import { contentsOf } from "./contents.ts";
import { reachOf } from "./reach.ts";

/** A finding that is accepted from outside the draft. */
export interface SetAcceptance extends Acceptance {
	/** Given for this draft alone: then it is needless where it accepts nothing. */
	readonly only?: boolean;
}

/** A finding that somebody has accepted: shown as such, and no longer counted. */
export interface Waived {
	readonly finding: Finding;
	readonly acceptance: Acceptance;
	/** Where it is accepted. */
	readonly from: "draft" | "config";
}

/** What there is to say once it is known which findings are accepted. */
export interface Sorted {
	/** Those that nobody has accepted, in the order given. */
	readonly open: readonly Finding[];
	readonly waived: readonly Waived[];
	/** The waivers of the draft, in source order, then needless ones of the config, and what became of each. */
	readonly uses: readonly WaiverUse[];
}

/** A draft as it was checked. */
export interface Checked {
	readonly draft: Draft;
	readonly judgement: Judgement;
	/** One by one: none leads another yet, so that what a finding covers is told once that one is accepted. */
	readonly findings: readonly Finding[];
	readonly severity: SeverityBy;
}

const IDS: readonly string[] = RULES.map(({ id }) => id).filter((id) => groupOf(id) !== "waiver");
const KNOWN: ReadonlySet<string> = new Set(IDS);
/** Comments of a draft that are heeded: nobody reads more of them. */
const MOST = 500;

/**
 * Sets apart what is accepted: by a comment in the draft, for the place beside it, or by the config, for the whole
 * draft. Where the acceptance says for which words it was given (`of`), other words are not accepted.
 *
 * @param config the acceptances of the config that name this draft
 */
export function waive({ draft, judgement, findings, severity }: Checked, config: readonly SetAcceptance[]): Sorted {
	const notes = (draft.waivers ?? []).slice(0, MOST);
	if (notes.length === 0 && config.length === 0) return { open: findings, waived: [], uses: [] };
	const contentOf = contentsOf(judgement, draft.source);
	const reachFrom = reachOf(draft);
	const states = notes.map((note) => stateBefore(note));
	const holding = notes.filter((_, at) => states[at]?.state === "holds");
	const reaching = holding.map((note) => ({ note, reach: reachFrom(note) }));
	const byRule = groupBy(reaching, ({ note: { rule } }) => rule);
	const configByRule = groupBy(config, ({ rule }) => rule);
	/** Notes that accept something, and those beside which a finding of their rule has other words. */
	const used = new Set<Acceptance>();
	const outdated = new Set<WaiverNote>();
	const open: Finding[] = [];
	const waived: Waived[] = [];
	for (const finding of findings) {
		let acceptance: Waived | undefined;
		for (const { note, reach } of byRule.get(finding.rule) ?? []) {
			const isBeside = finding.start >= reach.start && finding.start <= reach.end;
			if (!accepts(note, finding, contentOf)) {
				if (isBeside) outdated.add(note);
			} else if (isBeside || note.of !== undefined) {
				used.add(note);
				acceptance ??= { finding, acceptance: note, from: "draft" };
			}
		}
		const entry = configByRule.get(finding.rule)?.find((it) => accepts(it, finding, contentOf));
		if (entry) used.add(entry);
		if (entry) acceptance ??= { finding, acceptance: entry, from: "config" };
		if (acceptance) waived.push(acceptance);
		else open.push(finding);
	}
	const uses = notes.map((note, at): WaiverUse => {
		const before = states[at] ?? { state: "holds", lacks: [] };
		const isSpared = used.has(note) || levelOf(severity, note.rule) === "off";
		if (before.state !== "holds" || isSpared) return { note, inDraft: true, ...before };
		return { note, inDraft: true, ...before, state: outdated.has(note) ? "changed" : "needless" };
	});
	const idle = config.filter((it) => it.only && !used.has(it) && levelOf(severity, it.rule) !== "off");
	const place = { start: draft.anchor.start, end: draft.anchor.end };
	const inConfig = idle.map((it): WaiverUse => {
		return { note: { ...it, ...place, name: place }, inDraft: false, state: "needless", lacks: [] };
	});
	return { open, waived, uses: [...uses, ...inConfig] };
}

/** Whether findings of a rule can be accepted: those of all rules but the ones on acceptances. */
export function isAcceptable(rule: string): boolean {
	return KNOWN.has(rule);
}

/** What an acceptance is asked for, in words. */
export const LACKS = { reason: "a reason", by: "a name", on: "a date" } as const;

/** What an acceptance does not say; one with a date that is none lacks a date. */
export function lacksOf({ reason, by, on }: Acceptance): readonly (keyof typeof LACKS)[] {
	return [
		...(!reason ? (["reason"] as const) : []),
		...(!by ? (["by"] as const) : []),
		...(on === undefined || !/^\d{4}-\d\d-\d\d$/.test(on) || findDate(on) !== on ? (["on"] as const) : []),
	];
}

function stateBefore(note: WaiverNote): Omit<WaiverUse, "note" | "inDraft"> {
	if (!isAcceptable(note.rule)) {
		const near = nearest(note.rule, IDS);
		return { state: "unknown", lacks: [], ...(near !== undefined && { near }) };
	}
	const lacks = lacksOf(note).map((member) => LACKS[member]);
	return { state: lacks.length > 0 ? "incomplete" : "holds", lacks };
}

function accepts({ of }: Acceptance, finding: Finding, contentOf: (finding: Finding) => string): boolean {
	return of === undefined || of === contentOf(finding);
}

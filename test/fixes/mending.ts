import assert from "node:assert/strict";
import type { Draft } from "../../server/src/draft/types.ts";
import type { Offer } from "../../server/src/fixes/edits.ts";
import { offersOf } from "../../server/src/fixes/edits.ts";
import type { LintOptions, LintResult } from "../../server/src/lint.ts";
import { lint } from "../../server/src/lint.ts";
import { hasPrompt } from "../../server/src/requirements/scaffolds.ts";
import type { Finding } from "../../server/src/rules/define-rule.ts";
import { withCovered } from "../../server/src/rules/supersede.ts";
import { replaced } from "../../server/src/text/replacement.ts";
import { said } from "../support/said.ts";
import { readsAsXml } from "./reads-as-xml.ts";

/** All fixes that a draft is offered. */
export function offersIn({ draft, findings }: LintResult): readonly Offer[] {
	return draft ? findings.flatMap((finding) => offersOf(draft, finding)) : [];
}

/**
 * What is wrong with a fix: its finding is still there, another one has come, or it changed a fact that it does not
 * name. Nothing for one that keeps what it says.
 *
 * @param before what was found in `source`
 * @param also what was found before a defect was planted that may have hidden it
 */
export function faultsOf(
	source: string,
	options: LintOptions,
	before: LintResult,
	offer: Offer,
	also: readonly Finding[] = [],
): readonly string[] {
	const mended = replaced(source, offer.replacements);
	const after = lint(mended, options);
	assert.ok(before.draft);
	if (!after.draft) return ["what is left is no draft"];
	const [was, is] = [countsOf(before.findings), countsOf(after.findings)];
	const own = countsOf(also);
	const { rule } = offer.finding;
	const opens = offer.fix.intents.some((it) => it.kind === "insertScaffold" && hasPrompt(it.text));
	// What is to be filled in stays open, and is told as a placeholder too.
	const gone = opens
		? (is.get(PLACEHOLDER) ?? 0) > (was.get(PLACEHOLDER) ?? 0)
		: (is.get(rule) ?? 0) < (was.get(rule) ?? 0);
	const more = withCovered(after.findings).filter(
		(it) => (is.get(it.rule) ?? 0) > Math.max(was.get(it.rule) ?? 0, own.get(it.rule) ?? 0),
	);
	const adds = offer.fix.intents.some((it) => it.kind === "insertScaffold");
	const mayCome = ({ rule }: Finding): boolean => (opens && OF_SCAFFOLDS.has(rule)) || (adds && rule === OF_BLOCKS);
	const come = more.filter((it) => !isSameGap(it, before.findings) && !mayCome(it));
	return [
		...(!readsAsXml(mended) && readsAsXml(source) ? ["it is XML no longer"] : []),
		...(gone ? [] : [`${rule} is still there`]),
		...come.map((it) => `new: ${it.rule}: ${said(it)}`),
		...changed(before.draft, after.draft, offer),
	];
}

const PLACEHOLDER = "draft-placeholder";
/** What a passage to be filled in may bring: its prompts, and what is asked of any text or of the block that it stands in. */
const OF_SCAFFOLDS = new Set([PLACEHOLDER, "tag-no-facts", "tag-heading-only"]);
/** With one block more, what is tagged in detail may be asked to be so throughout. */
const OF_BLOCKS = "tag-untagged";

/** What was missing altogether and is now there in part, or the other way round, is the same gap. */
function isSameGap({ rule, requirement }: Finding, before: readonly Finding[]): boolean {
	const gap = [`thin-${requirement}`, `missing-${requirement}`];
	return gap.includes(rule) && withCovered(before).some((it) => gap.includes(it.rule));
}

function countsOf(findings: readonly Finding[]): ReadonlyMap<string, number> {
	const counts = new Map<string, number>();
	for (const { rule } of withCovered(findings)) counts.set(rule, (counts.get(rule) ?? 0) + 1);
	return counts;
}

/** Concepts whose facts a fix may change. A fix of words changes them in each fact that wraps them, and no value. */
function namedBy({ finding, fix }: Offer, { facts }: Draft): ReadonlySet<string | undefined> {
	const concepts = new Set([finding.concept]);
	for (const intent of fix.intents) {
		if ("concept" in intent) concepts.add(intent.concept);
		if ("block" in intent) concepts.add(intent.block);
		if (intent.kind === "rename") concepts.add(facts.find(({ name }) => name.start === intent.name.start)?.concept);
	}
	return concepts;
}

/** Facts that a fix does not name and that are not as they were. */
function changed(before: Draft, after: Draft, offer: Offer): readonly string[] {
	const named = namedBy(offer, before);
	const rewrites = offer.fix.intents.some(({ kind }) => kind === "replace");
	const scaffolds = offer.fix.intents.flatMap((it) => (it.kind === "insertScaffold" ? [plain(it.text)] : []));
	const without = (text: string) => scaffolds.reduce((rest, scaffold) => rest.replace(scaffold, ""), plain(text));
	const told = ({ facts }: Draft) =>
		facts
			.filter(({ concept }) => !named.has(concept) || rewrites)
			.map(({ concept, value, text, nil }) => ({
				concept,
				value: rewrites && !isBoolean(value) ? "" : value,
				text: rewrites ? "" : without(text),
				nil,
			}));
	try {
		assert.deepEqual(told(after), told(before));
		return [];
	} catch (error) {
		return [`another fact has changed: ${error instanceof Error ? error.message : error}`];
	}
}

/** Letters and digits alone: a passage that is put in brings blanks with it. */
function plain(text: string): string {
	return text.replace(/[^\p{L}\p{N}]+/gu, "");
}

function isBoolean(value: string | undefined): boolean {
	return value === "true" || value === "false";
}

import type { Fact } from "../../draft/types.ts";
import { json } from "../../encode/json.ts";
import type { Evidence, Judgement } from "../../judgement/types.ts";
import { CONCEPTS } from "../../requirements/concepts.ts";
import type { Finding } from "../../rules/define-rule.ts";
import type { Span } from "../../text/span.ts";
import type { ChecklistRow } from "../checklist.ts";
import { checklistOf } from "../checklist.ts";
import { findingText, inOneLine, relatedPlaces } from "../messages.ts";
import type { Checked, Reporter } from "../reporter.ts";

/** The JSON that docs/json.md describes: a public interface. One file a line, so that it streams. */
export function jsonReporter(tool: { readonly name: string; readonly version: string }): Reporter {
	let files = 0;
	return {
		start: () => `{"tool":${json({ name: tool.name, version: tool.version })},"files":[`,
		file: (checked) => `${files++ > 0 ? "," : ""}\n${json(fileOf(checked))}`,
		end: () => `${files > 0 ? "\n" : ""}]}\n`,
	};
}

function fileOf({ path, pathBase64, result }: Checked) {
	const { draft, judgement } = result;
	return {
		path,
		...(pathBase64 !== undefined && { pathBase64 }),
		format: draft?.format ?? null,
		form: draft?.form ?? null,
		period: draft?.period.end ?? null,
		requirements: checklistOf(result)?.rows.map(requirementOf) ?? [],
		facts: draft && judgement ? draft.facts.map((fact) => factOf(judgement, fact)) : [],
		findings: result.findings.map(findingOf),
	};
}

function requirementOf({ flag, block, ...row }: ChecklistRow) {
	return {
		id: row.id,
		title: row.title,
		citation: row.citation,
		answer: row.answer,
		confidence: row.confidence === undefined ? null : rounded(row.confidence),
		lacks: row.lacks,
		flag: flag
			? { concept: `cyd:${flag.concept}`, value: flag.fact?.value ?? null, verdict: flag.verdict?.verdict ?? null }
			: null,
		block: block
			? { concept: `cyd:${block.concept}`, tagged: block.fact !== undefined, fit: block.judgement?.fit ?? null }
			: null,
		evidence: row.evidence.map((item) => ({
			...decidingOf(item),
			strength: rounded(item.strength),
			stance: item.stance,
		})),
	};
}

function factOf(judgement: Judgement, fact: Fact) {
	const verdict = judgement.verdicts.get(fact);
	return {
		concept: `cyd:${fact.concept}`,
		// An element that the taxonomy does not have is taken for what its name says.
		kind: fact.kind === "flag" || fact.concept.endsWith("Flag") ? "flag" : "textBlock",
		value: fact.value ?? null,
		text: fact.text,
		...spanOf(fact),
		verdict: verdict?.verdict ?? null,
		confidence: verdict ? rounded(verdict.confidence) : null,
		evidence: (verdict?.evidence ?? evidenceInside(judgement, fact)).map(decidingOf),
	};
}

/** The sentences inside a block that answer what its concept asks for, best first. */
function evidenceInside(judgement: Judgement, fact: Fact): readonly Evidence[] {
	const requirement = CONCEPTS.get(fact.concept)?.requirement;
	const answer = requirement && judgement.answers.get(requirement);
	if (!answer || fact.kind !== "textBlock") return [];
	return answer.evidence.filter((item) =>
		fact.fragments.some(({ start, end }) => start <= item.start && item.end <= end),
	);
}

function findingOf(finding: Finding) {
	const text = findingText(finding);
	return {
		rule: finding.rule,
		severity: finding.severity,
		message: inOneLine(text),
		title: text.title,
		advice: text.advice ?? null,
		basis: text.basis ?? null,
		...spanOf(finding),
		requirement: finding.requirement ?? null,
		concept: finding.concept === undefined ? null : `cyd:${finding.concept}`,
		related: relatedPlaces(finding).map((place) => ({ ...spanOf(place), message: place.message })),
	};
}

/** A sentence and the words in it that decided. */
function decidingOf(item: Evidence) {
	return { ...spanOf(item), words: item.words.map(spanOf) };
}

function rounded(share: number): number {
	return Math.round(share * 1000) / 1000;
}

function spanOf({ start, end }: Span): Span {
	return { start, end };
}

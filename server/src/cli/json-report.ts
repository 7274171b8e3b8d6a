import type { Fact, Span } from "../draft/types.ts";
import type { Answer, Evidence, Judgement } from "../evidence/types.ts";
import { CONCEPTS } from "../requirements/concepts.ts";
import type { Finding } from "../rules/define-rule.ts";
import type { Checked, Reporter } from "./checked.ts";

/** The JSON that docs/json.md describes: a public interface. One file a line, so that it streams. */
export function jsonReporter(tool: { readonly name: string; readonly version: string }): Reporter {
	let files = 0;
	return {
		start: () => `{"tool":${JSON.stringify({ name: tool.name, version: tool.version })},"files":[`,
		file: (checked) => `${files++ > 0 ? "," : ""}\n${JSON.stringify(fileOf(checked))}`,
		end: () => `${files > 0 ? "\n" : ""}]}\n`,
	};
}

function fileOf({ path, result }: Checked) {
	const { draft, judgement } = result;
	return {
		path,
		format: draft?.format ?? null,
		form: draft?.form ?? null,
		period: draft?.period.end ?? null,
		requirements: judgement ? [...judgement.answers.values()].map(requirementOf) : [],
		facts: draft && judgement ? draft.facts.map((fact) => factOf(judgement, fact)) : [],
		findings: result.findings.map(findingOf),
	};
}

function requirementOf(answer: Answer) {
	return {
		id: answer.requirement,
		answer: answer.answer,
		evidence: answer.evidence.map((item) => ({
			...decidingOf(item),
			strength: Math.round(item.strength * 1000) / 1000,
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
	return {
		rule: finding.rule,
		severity: finding.severity,
		message: finding.message,
		...spanOf(finding),
		requirement: finding.requirement ?? null,
		concept: finding.concept === undefined ? null : `cyd:${finding.concept}`,
		related: finding.related.map((place) => ({ ...spanOf(place), message: place.message })),
	};
}

/** A sentence and the words in it that decided. */
function decidingOf(item: Evidence) {
	return { ...spanOf(item), words: item.words.map(spanOf) };
}

function spanOf({ start, end }: Span): Span {
	return { start, end };
}

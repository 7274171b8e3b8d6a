import type { Fact } from "../../draft/types.ts";
import { json } from "../../encode/json.ts";
import type { Evidence, Judgement } from "../../judgement/types.ts";
import { CONCEPTS } from "../../requirements/concepts.ts";
import type { Finding } from "../../rules/define-rule.ts";
import type { Span } from "../../text/span.ts";
import type { ChecklistRow } from "../checklist.ts";
import { checklistOf } from "../checklist.ts";
import { findingText, inOneLine, relatedPlaces } from "../messages.ts";
import { placeInWords } from "../place-in-words.ts";
import type { FoundPlace } from "../places.ts";
import { placesIn } from "../places.ts";
import { quoter } from "../quotation.ts";
import type { Checked, Reporter, Tool } from "../reporter.ts";

/** Grows by one when a member goes or changes its meaning; members may be added without. */
const FORMAT_VERSION = 1;

/** The JSON that docs/json.md describes: a public interface. One file a line, so that it streams. */
export function jsonReporter({ name, version }: Tool): Reporter {
	return {
		start: `{"version":${FORMAT_VERSION},"tool":${json({ name, version })},"files":[`,
		between: ",",
		file: (checked) => [`\n${json(fileReport(checked))}`],
		failed: () => [],
		end: ({ failed, leftOut }) => `\n],"failed":${json(failed)},"leftOut":${json(leftOut)}}\n`,
	};
}

/** The same, a line a file, for programs that read while it is written. */
export function ndjsonReporter({ name, version }: Tool): Reporter {
	return {
		start: `${json({ version: FORMAT_VERSION, tool: { name, version } })}\n`,
		between: "",
		file: (checked) => [`${json(fileReport(checked))}\n`],
		failed: (failed) => [`${json(failed)}\n`],
		end: ({ leftOut }) => leftOut.map((one) => `${json(one)}\n`).join(""),
	};
}

/** What one draft answers, requirement by requirement: the members of the same names in the report. */
export function checklistJson(checked: Checked): string {
	const { path, format, form, period, requirements } = fileReport(checked);
	return json({ version: FORMAT_VERSION, path, format, form, period, requirements });
}

/** Writes spans with line and column, and what stands there. */
interface Places {
	/** Under which heading, and in which passage from there, as people find it. */
	readonly said: (span: Span) => object;
	readonly at: (span: Span) => Span & FoundPlace;
	readonly quoted: (span: Span) => Span & FoundPlace & { readonly quotation: string };
}

function placesOf(checked: Checked): Places {
	const lines = placesIn(checked);
	const quote = quoter(checked.result, checked.source);
	const at = ({ start, end }: Span) => ({ start, end, ...lines.placeOf(start) });
	const said = (span: Span) => {
		// A Word file has them from its own paragraphs.
		if (checked.places) return {};
		const place = placeInWords(checked.result, span);
		return { heading: place?.heading ?? null, paragraph: place?.paragraph ?? null };
	};
	return { said, at, quoted: (span) => ({ ...at(span), quotation: quote(span) }) };
}

/** What is found in one file, as plain data. */
export function fileReport(checked: Checked) {
	const { path, pathBase64, result } = checked;
	const { draft, judgement } = result;
	const places = placesOf(checked);
	return {
		path,
		...(pathBase64 !== undefined && { pathBase64 }),
		format: draft?.format ?? null,
		form: draft?.form ?? null,
		period: draft?.period.end ?? null,
		requirements: checklistOf(result)?.rows.map((row) => requirementOf(row, places)) ?? [],
		facts: draft && judgement ? draft.facts.map((fact) => factOf(judgement, fact, places)) : [],
		findings: result.findings.map((finding) => findingOf(finding, places)),
		baseline: (result.known ?? []).map((finding) => findingOf(finding, places)),
		waived: result.waived.map(({ finding, acceptance: { reason, by, on }, from }) => ({
			...findingOf(finding, places),
			waiver: { from, reason: reason ?? null, by: by ?? null, on: on ?? null },
		})),
	};
}

function requirementOf({ flag, block, ...row }: ChecklistRow, places: Places) {
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
			...decidingOf(item, places),
			text: item.sentence.text,
			strength: rounded(item.strength),
			stance: item.stance,
		})),
	};
}

function factOf(judgement: Judgement, fact: Fact, places: Places) {
	const verdict = judgement.verdicts.get(fact);
	return {
		concept: `cyd:${fact.concept}`,
		// An element that the taxonomy does not have is taken for what its name says.
		kind: fact.kind === "flag" || fact.concept.endsWith("Flag") ? "flag" : "textBlock",
		value: fact.value ?? null,
		text: fact.text,
		...places.at(fact),
		verdict: verdict?.verdict ?? null,
		confidence: verdict ? rounded(verdict.confidence) : null,
		evidence: (verdict?.evidence ?? evidenceInside(judgement, fact)).map((item) => decidingOf(item, places)),
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

function findingOf(finding: Finding, places: Places) {
	const text = findingText(finding);
	return {
		rule: finding.rule,
		severity: finding.severity,
		message: inOneLine(text),
		title: text.title,
		advice: text.advice ?? null,
		basis: text.basis ?? null,
		...places.quoted(finding),
		...places.said(finding),
		requirement: finding.requirement ?? null,
		concept: finding.concept === undefined ? null : `cyd:${finding.concept}`,
		related: relatedPlaces(finding).map((place) => ({ ...places.quoted(place), message: place.message })),
	};
}

/** A sentence and the words in it that decided. */
function decidingOf(item: Evidence, places: Places) {
	return { ...places.at(item), words: item.words.map(spanOf) };
}

function rounded(share: number): number {
	return Math.round(share * 1000) / 1000;
}

function spanOf({ start, end }: Span): Span {
	return { start, end };
}

import { oneLine } from "../../encode/plain.ts";
import { findingText, relatedPlaces } from "../../report/messages.ts";
import type { Finding, Severity } from "../../rules/define-rule.ts";
import { SEVERITIES } from "../../rules/define-rule.ts";
import type { Span } from "../../text/span.ts";
import type { AgentTool, JsonSchema, Looked } from "../define-tool.ts";
import { isProblem, objectOf } from "../define-tool.ts";
import { ASKED, askedOf, countOf, membersOf } from "../input.ts";
import type { AgentPlace } from "../places.ts";
import { agentPlaces, PLACE, RELATED } from "../places.ts";

/** Findings in one answer: at most, and where nothing is said. */
const MOST = 200;
const USUAL = 50;

const NAME: JsonSchema = { type: ["string", "null"] };
const COUNT: JsonSchema = { type: "integer", minimum: 0 };

/** Members of what is said of the draft itself. */
export const HEAD: Readonly<Record<string, JsonSchema>> = {
	isDisclosure: {
		type: "boolean",
		description: "False where it holds no cybersecurity disclosure: nothing was checked.",
	},
	form: NAME,
	period: NAME,
	notes: { type: "array", items: { type: "string" }, description: "What of it was not read as it stands." },
};

/** What is said of the draft itself. */
export function headOf({ checked: { result }, notes }: Looked) {
	return {
		isDisclosure: result.draft !== undefined,
		form: result.draft?.form ?? null,
		period: result.draft?.period.end ?? null,
		notes: notes.map(oneLine),
	};
}

const FINDING = objectOf({
	rule: { type: "string" },
	severity: { type: "string", enum: SEVERITIES },
	title: { type: "string", description: "What is wrong." },
	advice: { type: ["string", "null"], description: "What to do." },
	basis: { type: ["string", "null"], description: "The paragraph that it rests on." },
	requirement: { type: ["string", "null"] },
	...PLACE,
	related: { type: "array", items: RELATED, description: "The sentences that show it." },
});

/** A draft's findings. */
export const lintTool: AgentTool = {
	name: "cydlint_lint",
	title: "Check a cybersecurity disclosure",
	description:
		"Checks a draft of an SEC cybersecurity disclosure (Form 20-F Item 16K, Form 10-K Item 1C, an incident report on Form 8-K or 6-K): required elements that are missing, flags that the prose contradicts, tagging and wording. Use it after each change of such a draft. Findings come by place, gravest kinds being error, then warning, then info. No finding is no proof of compliance.",
	input: objectOf(
		{
			...ASKED,
			limit: { type: "integer", minimum: 1, maximum: MOST, description: `Findings at most; ${USUAL} if not given.` },
		},
		[],
	),
	output: objectOf({
		...HEAD,
		counts: objectOf({ error: COUNT, warning: COUNT, info: COUNT }),
		findings: { type: "array", items: FINDING },
		more: { ...COUNT, description: "Findings that were left out for the limit, the least grave." },
		accepted: { ...COUNT, description: "Findings that somebody has accepted with a reason; they are not listed." },
		baseline: { ...COUNT, description: "Findings that stood when the baseline was taken; they are not listed." },
	}),
	async answer(input, desk) {
		const asked = askedOf(input);
		if (isProblem(asked)) return asked;
		const looked = await desk.check(asked);
		if (isProblem(looked)) return looked;
		const { result } = looked.checked;
		const { findings, waived, known = [] } = result;
		const told = gravest(findings, countOf(membersOf(input).limit, MOST, USUAL));
		const at = agentPlaces(looked.checked);
		return {
			...headOf(looked),
			counts: Object.fromEntries(SEVERITIES.map((it) => [it, countIn(findings, it)])),
			findings: told.map((finding) => findingOf(finding, at)),
			more: findings.length - told.length,
			accepted: waived.length,
			baseline: known.length,
		};
	},
};

function countIn(findings: readonly Finding[], severity: Severity): number {
	return findings.filter((finding) => finding.severity === severity).length;
}

/** So many findings, the gravest, in the order in which they stand in the draft. */
function gravest(findings: readonly Finding[], most: number): readonly Finding[] {
	const kept = new Set(
		SEVERITIES.flatMap((severity) => findings.filter((finding) => finding.severity === severity)).slice(0, most),
	);
	return findings.filter((finding) => kept.has(finding));
}

function findingOf(finding: Finding, at: (span: Span) => AgentPlace) {
	const { title, advice, basis } = findingText(finding);
	return {
		rule: finding.rule,
		severity: finding.severity,
		title,
		advice: advice ?? null,
		basis: basis ?? null,
		requirement: finding.requirement ?? null,
		...at(finding),
		related: relatedPlaces(finding).map((it) => ({ message: it.message, ...at(it) })),
	};
}

import { oneLine } from "../../encode/plain.ts";
import type { ChecklistRow } from "../../report/checklist.ts";
import { checklistOf } from "../../report/checklist.ts";
import type { Span } from "../../text/span.ts";
import type { AgentTool } from "../define-tool.ts";
import { isProblem, objectOf } from "../define-tool.ts";
import { ASKED, askedOf } from "../input.ts";
import type { AgentPlace } from "../places.ts";
import { agentPlaces, PLACE } from "../places.ts";
import { HEAD, headOf } from "./lint.ts";

/** Sentences that are quoted for an answer: the best ones. */
const QUOTED = 2;

const ROW = objectOf({
	requirement: { type: "string" },
	title: { type: "string" },
	citation: { type: "string" },
	duty: { type: "string", description: "mandatory, as-applicable or if-applicable" },
	answer: { type: "string", description: "addressed, partial, silent, yes, no or unclear" },
	lacks: { type: "array", items: { type: "string" }, description: "What would complete the answer." },
	flag: {
		type: ["object", "null"],
		properties: { value: { type: ["string", "null"] }, verdict: { type: ["string", "null"] } },
		description: "The tagged flag, null where the taxonomy has none; value is null where it is not tagged.",
	},
	evidence: { type: "array", items: objectOf(PLACE), description: "The sentences that answer it, best first." },
	findings: { type: "array", items: { type: "string" }, description: "Rules with a finding on it." },
});

/** What a draft says on each requirement. */
export const checklistTool: AgentTool = {
	name: "cydlint_checklist",
	title: "Checklist of a cybersecurity disclosure",
	description:
		"Tells for each element that the SEC's rule requires whether a draft addresses it, by which sentences, and what is lacking. Use it to see what is still to be written.",
	input: objectOf(ASKED, []),
	output: objectOf({
		...HEAD,
		answered: { type: "integer", minimum: 0 },
		rows: { type: "array", items: ROW },
	}),
	async answer(input, desk) {
		const asked = askedOf(input);
		if (isProblem(asked)) return asked;
		const looked = await desk.check(asked);
		if (isProblem(looked)) return looked;
		const found = checklistOf(looked.checked.result);
		const at = agentPlaces(looked.checked);
		return {
			...headOf(looked),
			answered: found?.answered ?? 0,
			rows: found?.rows.map((row) => rowOf(row, at)) ?? [],
		};
	},
};

function rowOf({ flag, ...row }: ChecklistRow, at: (span: Span) => AgentPlace) {
	const value = flag?.fact?.value;
	return {
		requirement: row.id,
		title: row.title,
		citation: row.citation,
		duty: row.duty,
		answer: row.answer,
		lacks: row.lacks.map(oneLine),
		flag: flag ? { value: value === undefined ? null : oneLine(value), verdict: flag.verdict?.verdict ?? null } : null,
		evidence: row.evidence.slice(0, QUOTED).map(at),
		findings: [...new Set(row.findings.map(({ rule }) => rule))],
	};
}

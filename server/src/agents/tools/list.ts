import { cite } from "../../requirements/citations.ts";
import { CONCEPTS } from "../../requirements/concepts.ts";
import type { Form, Regime } from "../../requirements/forms.ts";
import { requirementsOf } from "../../requirements/requirements.ts";
import type { Requirement } from "../../requirements/types.ts";
import { RULES } from "../../rules/index.ts";
import type { AgentTool } from "../define-tool.ts";
import { objectOf } from "../define-tool.ts";
import { membersOf } from "../input.ts";

const KINDS = ["requirements", "concepts", "rules"] as const;
const FORMS: Readonly<Record<Form, Regime>> = {
	"20-F": "annual",
	"10-K": "annual",
	"8-K": "incident",
	"6-K": "incident",
};

const TEXT = { type: "string" };
const MAYBE = { type: ["string", "null"] };
const listOf = (...names: readonly string[]) => ({
	type: "array",
	items: objectOf(
		Object.fromEntries(
			names.map((it) => [it, it === "flag" || it === "textBlock" || it === "requirement" ? MAYBE : TEXT]),
		),
	),
});

/** The law and the taxonomy as data, and what cydlint looks for. */
export const listTool: AgentTool = {
	name: "cydlint_list",
	title: "List requirements, concepts or rules",
	description:
		"Lists what the SEC's rule requires on a form, with what a good answer holds and an example of an invented company; or the elements of the CYD taxonomy; or the rules of cydlint.",
	input: objectOf(
		{
			what: { type: "string", enum: KINDS },
			form: {
				type: "string",
				enum: Object.keys(FORMS),
				description: "Of requirements and concepts; 10-K if not given.",
			},
		},
		["what"],
	),
	output: objectOf(
		{
			requirements: listOf("requirement", "citation", "title", "duty", "asks", "good", "example", "flag", "textBlock"),
			concepts: listOf("name", "label", "type", "requirement"),
			rules: listOf("rule", "severity", "title"),
		},
		[],
	),
	async answer(input) {
		const { what, form = "10-K" } = membersOf(input);
		if (typeof form !== "string" || !Object.hasOwn(FORMS, form))
			return { problem: `form is one of ${Object.keys(FORMS).join(", ")}.` };
		const regime = FORMS[form as Form];
		switch (what) {
			case "requirements":
				return { requirements: requirementsOf(regime).map((it) => requirementOf(it, form as Form)) };
			case "concepts":
				return { concepts: conceptsOf(regime) };
			case "rules":
				return { rules: RULES.map(({ id, severity, title }) => ({ rule: id, severity, title })) };
			default:
				return { problem: `what is one of ${KINDS.join(", ")}.` };
		}
	},
};

function requirementOf(requirement: Requirement, form: Form) {
	const { id, paragraph, name, duty, asks, good, example, flag, textBlock } = requirement;
	return {
		requirement: id,
		citation: cite(form, paragraph),
		title: name,
		duty,
		asks,
		good,
		example,
		flag: flag ?? null,
		textBlock: textBlock ?? null,
	};
}

/** Those that carry a value; containers hold others and are never tagged. */
function conceptsOf(regime: Regime) {
	return [...CONCEPTS.values()]
		.filter((concept) => concept.regime === regime && concept.type !== "container")
		.map(({ name, label, type, requirement }) => ({ name, label, type, requirement: requirement ?? null }));
}

import { RULES } from "../../rules/index.ts";
import { nearest } from "../../text/nearest.ts";
import type { AgentTool } from "../define-tool.ts";
import { objectOf } from "../define-tool.ts";
import { membersOf, shown } from "../input.ts";

/** What a rule finds and how to mend it. */
export const explainTool: AgentTool = {
	name: "cydlint_explain_rule",
	title: "Explain a rule of cydlint",
	description:
		"Tells what a rule finds, on which paragraph it rests, and how to mend what it finds, with examples. Use it before mending a finding whose reason is not plain.",
	input: objectOf({
		rule: { type: "string", minLength: 1, maxLength: 100, description: "Id of a rule: missing-material-effect." },
	}),
	output: objectOf({
		rule: { type: "string" },
		title: { type: "string" },
		severity: { type: "string" },
		basis: { type: "string" },
		looksAt: { type: "string", description: "annual, incident or any" },
		page: { type: "string", description: "Markdown." },
	}),
	async answer(input, desk) {
		const { rule: id } = membersOf(input);
		const rule = RULES.find((it) => it.id === id);
		if (!rule) {
			const ids = RULES.map((it) => it.id);
			const near = typeof id === "string" && id.length <= 100 ? nearest(id, ids) : undefined;
			const meant = near === undefined ? "" : ` Did you mean ${near}?`;
			return { problem: `There is no rule “${shown(id)}”.${meant} cydlint_list lists all.` };
		}
		return {
			rule: rule.id,
			title: rule.title,
			severity: rule.severity,
			basis: rule.basis,
			looksAt: rule.regime,
			page: bodyOf(desk.page(`${rule.id}.md`)) ?? Object.values(rule.messages).join("\n\n"),
		};
	},
};

/** A page below its heading and its generated table, which say what the answer says beside it. */
function bodyOf(page: string | undefined): string | undefined {
	return page
		?.replace(/^# .*\r?\n/, "")
		.replace(/<!-- generated:start -->[\s\S]*?<!-- generated:end -->/, "")
		.trim();
}

import { defineRule } from "./define-rule.ts";

export const rule = defineRule({
	id: "draft-unclosed",
	title: "A mark, tag or front matter that is not closed or cannot be read",
	severity: "warning",
	basis: "A mark that is not closed extends its block to text that is not part of it",
	regime: "any",
	messages: {
		unclosed:
			"“{element}” is opened here and never closed.\nClose it where its text ends; until then what follows is read as part of it.",
		unopened:
			"“{element}” is closed here but was never opened.\nOpen it where its text begins, or delete the closing mark.",
		frontMatter: "The front matter cannot be read, so its flags and dates are not known.\nCorrect it: {problem}.",
	},
	*check({ draft }) {
		for (const problem of draft.problems) {
			const { start, end } = problem;
			if (problem.kind === "unclosed" || problem.kind === "unopened")
				yield { start, end, messageId: problem.kind, data: { element: problem.element } };
			else if (problem.kind === "front-matter")
				yield { start, end, messageId: "frontMatter", data: { problem: problem.message.replace(/\.$/, "") } };
		}
	},
});

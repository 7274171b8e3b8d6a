import { pagesFolder } from "../../process/pages.ts";
import { RULES } from "../../rules/index.ts";
import { explain, listRules } from "../explain.ts";
import type { AddCommand } from "./command.ts";
import { UsageError } from "./command.ts";

export const addExplain: AddCommand = (program, { out, err, paint, end }) => {
	program
		.command("explain")
		.summary("say what a rule finds, on what it is based, how to mend it")
		.description("Say what a rule finds, on what it is based, and how to mend it; without a rule, list all.")
		.argument("[rule...]", "id of a rule")
		.action(async (rules: readonly string[]) => {
			const [rule, ...more] = rules;
			if (more.length > 0) throw new UsageError("explain takes one rule");
			if (rule === undefined) {
				await out.write(listRules(RULES, paint));
				return;
			}
			const explained = explain(rule, RULES, pagesFolder(), paint);
			if ("text" in explained) {
				await out.write(explained.text);
				return;
			}
			await err.write(`cydlint: ${explained.problem}\n`);
			end(2);
		});
};

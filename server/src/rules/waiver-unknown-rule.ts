import { defineRule } from "./define-rule.ts";
import { rewrite } from "./support/rewrite.ts";
import { takenOut } from "./support/waivers.ts";

/** So much of a name is shown, in characters. */
const SHOWN = 40;

export const rule = defineRule({
	id: "waiver-unknown-rule",
	title: "An acceptance that names no rule there is",
	severity: "warning",
	basis: "Record of sign-off",
	regime: "any",
	messages: {
		near: "“{rule}”, of which a finding is accepted, is no rule.\nWrite “{near}”, if that is meant.",
		unknown: "“{rule}”, of which a finding is accepted, is no rule.\nWrite the rule's name, as the finding shows it.",
		unnamed: "An acceptance names no rule.\nWrite the rule's name after the first word, as the finding shows it.",
	},
	*check({ waivers }) {
		for (const { note, state, near } of waivers) {
			if (state !== "unknown") continue;
			const rule = note.rule.slice(0, SHOWN);
			const messageId = near !== undefined ? "near" : rule === "" ? "unnamed" : "unknown";
			const fixes = [...rewrite(note.name, near, false), ...takenOut(note)];
			yield { ...note.name, messageId, data: { rule, near: near ?? "" }, fixes };
		}
	},
});

import { defineRule } from "./define-rule.ts";
import { takenOut } from "./support/waivers.ts";

export const rule = defineRule({
	id: "waiver-incomplete",
	title: "A finding accepted without a reason, a name or a date",
	severity: "warning",
	basis: "Record of sign-off",
	regime: "any",
	messages: {
		lacks:
			"The acceptance of {rule} lacks {lacks}, so it does not hold.\nComplete it, or take it out and correct what the finding names.",
	},
	*check({ waivers }) {
		for (const { note, state, lacks } of waivers) {
			if (state !== "incomplete") continue;
			const { start, end, rule } = note;
			yield { start, end, messageId: "lacks", data: { rule, lacks: lacks.join(" and ") }, fixes: takenOut(note) };
		}
	},
});

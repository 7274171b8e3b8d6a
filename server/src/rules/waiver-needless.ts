import { defineRule } from "./define-rule.ts";
import { takenOut } from "./support/waivers.ts";

export const rule = defineRule({
	id: "waiver-needless",
	title: "A finding accepted that is there no more",
	severity: "info",
	basis: "Record of sign-off",
	regime: "any",
	messages: {
		needless:
			"The acceptance of {rule} accepts nothing here.\nTake it out: what it named is corrected, or stands elsewhere.",
		config:
			"An entry in the config accepts {rule}, and this draft has no such finding.\nTake the entry out of the config.",
		changed:
			"The words for which {rule} was accepted have changed.\nAccept the finding anew, or correct what it names, and take this acceptance out.",
	},
	*check({ waivers }) {
		for (const { note, state, inDraft } of waivers) {
			if (state !== "needless" && state !== "changed") continue;
			const { start, end, rule } = note;
			yield inDraft
				? { start, end, messageId: state, data: { rule }, fixes: takenOut(note) }
				: { start, end, messageId: "config", data: { rule } };
		}
	},
});

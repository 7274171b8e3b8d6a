import { FORWARD_LOOKING } from "../judgement/patterns/lexicon.ts";
import { defineRule } from "./define-rule.ts";
import { underItem105 } from "./support/incident.ts";
import { wordsOfSentence } from "./support/place.ts";
import { saying } from "./support/prose.ts";

const HEDGED =
	/\bpotentially material\b|\b(?:may|might|could)\b[^.;]{0,40}\bmaterial(?:ly)?\b[^.;]{0,30}\b(?:impact|affect|effect|adverse|harm)\w*|\bpotential (?:to have |for )?(?:an? )?material\b/;
const LOOSE = /\bsignificant(?:ly)?\b[^.;]{0,30}\b(?:impact|effect|affect|disrupt|loss)\w*/;

export const rule = defineRule({
	id: "incident-standard",
	title: "The impact is put in other words than those of the standard",
	severity: "warning",
	basis: "(a)",
	regime: "incident",
	supersedes: ["incident-materiality-unsaid", "incident-materiality-equivocal"],
	messages: {
		hedged:
			"“{text}” is not the standard of the Item.\nSay whether the incident has had, or is reasonably likely to have, a material impact, or that this is not yet determined.",
		loose:
			"“{text}” does not say whether the impact is material.\nSay whether the incident has had, or is reasonably likely to have, a material impact.",
	},
	*check(context) {
		const incident = underItem105(context);
		if (!incident || incident.materiality === "determined" || incident.materiality === "denied") return;
		const { judgement } = context;
		if (saying(judgement, /\breasonably likely\b/).length > 0) return;
		for (const [messageId, words] of [
			["hedged", HEDGED],
			["loose", LOOSE],
		] as const) {
			const said = saying(judgement, words).find(({ view }) => !FORWARD_LOOKING.test(view));
			if (!said) continue;
			const { sentence, match } = said;
			const end = match.index + match[0].length;
			const text = sentence.text.slice(match.index, end);
			yield {
				...wordsOfSentence(sentence, match.index, end),
				messageId,
				data: { text: text.length > 40 ? `${text.slice(0, 39)}…` : text },
				severity: messageId === "hedged" ? "warning" : "info",
				requirement: "incident-materiality",
			};
			return;
		}
	},
});

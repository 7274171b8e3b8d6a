import { defineRule } from "./define-rule.ts";
import { placeOf } from "./support/place.ts";

const NUMBER = /^\s*items?\s*1\.05\W*/i;
const CAPTION = /^material\s+cybersecurity\s+incidents?\b/i;
/** A heading that runs on into its paragraph is longer. */
const LENGTH = 80;

export const rule = defineRule({
	id: "incident-caption",
	title: "The caption of Item 1.05 is not its own",
	severity: "info",
	basis: "Exchange Act Rule 12b-13; Form 8-K General Instruction C.3",
	regime: "incident",
	messages: {
		caption: "The caption “{text}” is not that of Item 1.05.\nWrite “Item 1.05 Material Cybersecurity Incidents”.",
	},
	*check({ draft }) {
		if (draft.form !== "8-K") return;
		for (const { kind, text, ...span } of draft.passages) {
			const number = kind === "heading" ? NUMBER.exec(text.text)?.[0] : undefined;
			if (number === undefined) continue;
			const caption = text.text.slice(number.length).trim();
			if (caption === "" || caption.length > LENGTH || CAPTION.test(caption)) continue;
			yield {
				...placeOf(span),
				messageId: "caption",
				data: { text: caption.length > 40 ? `${caption.slice(0, 39)}…` : caption },
			};
		}
	},
});

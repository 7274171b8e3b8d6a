import { defineRule } from "./define-rule.ts";
import { placeOf } from "./support/place.ts";

const HEADING = /^\s*items?\s*[78]\.01\b/i;

export const rule = defineRule({
	id: "incident-voluntary-item",
	title: "An incident is told under Item 7.01 or 8.01",
	severity: "warning",
	basis: "Form 8-K Items 1.05, 7.01 and 8.01; staff statement of May 21, 2024",
	regime: "incident",
	messages: {
		material:
			"The incident is said to be material, but is not reported under Item 1.05.\nReport it under Item 1.05, within four business days after it was determined to be material.",
		voluntary:
			"The incident is told under Item 7.01 or 8.01, where nothing of Item 1.05 is due.\nIf it is later determined to be material, report it under Item 1.05 within four business days of that determination.",
	},
	*check({ draft, judgement }) {
		const { incident, answers } = judgement;
		if (!draft.complete || !incident?.told || incident.regime !== "other-item") return;
		const heading = draft.passages.find(({ kind, text }) => kind === "heading" && HEADING.test(text.text));
		const [said] = answers.get("incident-materiality")?.evidence ?? [];
		const material = incident.materiality === "determined" && said;
		yield {
			...placeOf(material ? said : (heading ?? draft.anchor)),
			messageId: material ? "material" : "voluntary",
			severity: material ? "warning" : "info",
			requirement: "incident-materiality",
		};
	},
});

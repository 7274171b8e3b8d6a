import { viewOf } from "../../judgement/sentences/plain-view.ts";
import type { Judgement, Sentence } from "../../judgement/types.ts";
import { defineComparison } from "../define-comparison.ts";

/** A grave effect, affirmed or expected. */
const GRAVE =
	/\b(?:material(?:ly)?|significant(?:ly)?|substantial(?:ly)?)\b[^.;]{0,40}\b(?:impact|effect|affect|disrupt|loss|cost|expens|harm|advers)\w*|\b(?:loss|cost|impact|expens|effect)\w*\b[^.;]{0,40}\b(?:material|significant|substantial)\b/;
const SLIGHT =
	/\b(?:minor|immaterial|insignificant|not significant)\b|\b(?:no|not|nor|neither)\b[^.;]{0,80}\bmaterial(?:ly)?\b/;
const DENIES = /\b(?:no|not|nor|neither|never|whether|if)\b/;

export const rule = defineComparison({
	id: "compare-incident-materiality",
	title: "The earlier report told of a grave impact, and this one of a slight one",
	severity: "warning",
	basis: "Form 8-K Item 1.05(a), Instruction 2",
	messages: {
		slighter:
			"The earlier report told of a grave impact; this report calls it slight.\nSay what has changed since, with amounts, so that the two agree.",
		unsaid:
			"The earlier report said that the incident is material; this report does not keep to it.\nSay that it is, or why the determination no longer holds.",
	},
	*check({ older, newer, incident }) {
		if (!incident || newer.judgement.incident?.regime !== "item-1.05") return;
		const grave = graveIn(older.judgement);
		const slight = graveIn(newer.judgement)
			? undefined
			: newer.judgement.sentences.find(({ text }) => SLIGHT.test(viewOf(text)));
		const { materiality } = incident;
		if (grave && slight)
			yield {
				...at(slight),
				messageId: "slighter",
				requirement: "incident-impact",
				related: [{ side: "older", start: grave.start, end: grave.end, message: "This told of a grave impact." }],
			};
		else if (materiality.older === "determined" && ["equivocal", "open", "denied"].includes(materiality.newer)) {
			const [now] = newer.judgement.answers.get("incident-materiality")?.evidence ?? [];
			const [then] = older.judgement.answers.get("incident-materiality")?.evidence ?? [];
			if (now && then)
				yield {
					...at(now),
					messageId: "unsaid",
					requirement: "incident-materiality",
					related: [{ side: "older", start: then.start, end: then.end, message: "This said that it is material." }],
				};
		}
	},
});

function at({ start, end }: { readonly start: number; readonly end: number }) {
	return { side: "newer", start, end } as const;
}

/** A sentence that tells of a grave effect and denies or leaves open nothing before it. */
function graveIn({ sentences }: Judgement): Sentence | undefined {
	return sentences.find(({ text, passage }) => {
		const view = viewOf(text);
		const match = passage.kind === "heading" ? null : GRAVE.exec(view);
		return match !== null && !DENIES.test(view.slice(0, match.index));
	});
}

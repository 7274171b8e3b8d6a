import { defineRule } from "./define-rule.ts";
import { effectOf, wordsOf } from "./support/effect.ts";

/** A plain "we are not aware of" is the usual form; these narrow the matter itself, or disclaim it. */
const QUALIFIED =
	/\bto (?:the best of )?(?:our|its|the (?:company|group|bank|registrant|partnership|trust)'?s?|management'?s?) knowledge\b|\b(?:any )?known (?=cyber|security|information|material|risk|threat|incident)(?:[a-z-]{1,30} ){0,4}(?:threats?|incidents?|risks?|attacks?|breach(?:es)?)\b/;

export const rule = defineRule({
	id: "effect-knowledge-qualified",
	title: "The statement on material effects is limited to what is known",
	severity: "info",
	basis: "(b)(2)",
	regime: "annual",
	messages: {
		known:
			"The material-effect statement is limited to “{words}”.\nConsider deleting it: the rule asks about risks from cybersecurity threats.",
	},
	*check(context) {
		const { denied } = effectOf(context);
		if (denied.length === 0 || denied.some((it) => it.statement.risks && !QUALIFIED.test(it.view))) return;
		for (const stated of denied.slice(0, 1)) {
			const match = QUALIFIED.exec(stated.view);
			if (!match) continue;
			const place = wordsOf(stated, match.index, match.index + match[0].length);
			yield {
				...place,
				messageId: "known",
				data: { words: context.draft.source.slice(place.start, place.end) },
				requirement: "material-effect",
			};
		}
	},
});

import type { Fact } from "../../../draft/types.ts";
import type { IncidentRequirementId } from "../../../requirements/types.ts";
import { patternsOf } from "../../patterns/index.ts";
import { FORWARD_LOOKING } from "../../patterns/lexicon.ts";
import { wordsIn } from "../../patterns/pattern.ts";
import { viewOf } from "../../sentences/plain-view.ts";
import { blockSentences } from "../../text-blocks.ts";
import type { Answer, BlockJudgement } from "../../types.ts";

/** Whether a block of an incident report holds anything on its aspect: a Timing block a time, an Impact block an impact. */
export function incidentBlock(fact: Fact, id: IncidentRequirementId, answer: Answer): BlockJudgement {
	const views = blockSentences(fact)
		.map(viewOf)
		.filter((view) => !FORWARD_LOOKING.test(view));
	const { claims, traces } = patternsOf(id);
	const fits = views.some((view) => claims.some((claim) => wordsIn(claim, view)));
	const touches = traces !== undefined && views.some((view) => wordsIn(traces, view));
	return {
		fact,
		requirement: id,
		// A day of something else may be what the drafter takes for the time.
		fit: fits ? "fits" : touches ? "unclear" : "unrelated",
		confidence: 0.8,
		reason: "",
		better: fits ? [] : answer.evidence.slice(0, 2),
	};
}

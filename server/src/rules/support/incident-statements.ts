import { FORWARD_LOOKING } from "../../judgement/patterns/lexicon.ts";
import { viewOf } from "../../judgement/sentences/plain-view.ts";
import type { Sentence } from "../../judgement/types.ts";

/** Sentences of an incident report that tell of the incident, with their plain views. */
export function statements(
	sentences: readonly Sentence[],
): readonly { readonly sentence: Sentence; readonly view: string }[] {
	return sentences.flatMap((sentence) => {
		const view = viewOf(sentence.text);
		return sentence.passage.kind === "heading" || FORWARD_LOOKING.test(view) ? [] : [{ sentence, view }];
	});
}

const DENIED =
	/\b(?:not|no|nor|never)\b[^.;]{0,80}\bmaterial(?:ly)?\b[^.;]{0,30}\b(?:impact|affect|effect|disrupt|adverse|harm)|\b(?:not|nor) (?:be |been )?(?:reasonably likely|expected?|believe)\b[^.;]{0,80}\bmaterial/;
const WHOLE = /\b(?:financial (?:condition|position|results)|results of operations)\b/;
/** Some of it is still looked into. */
const OPEN = /\b(?:evaluating|assessing|continu\w+ to|not yet|remains?|ongoing|until|pending)\b/;
const AFFIRMED =
	/\b(?:determined|concluded|believes?|considers?|is|was|deemed)\b[^.;]{0,60}\b(?:incident|event|attack|it)\b[^.;]{0,20}\b(?:is|was|to be|constitutes?) (?:a )?material\b|\b(?:has|have|had|having|is|are) (?:had )?(?:a |and (?:is|are) )?(?:also )?(?:reasonably likely to (?:have )?)?(?:a )?material(?:ly)? (?:adverse )?(?:impact|affect|effect|disrupt)|\bincident (?:is|was) material\b|\bmaterial incident\b|\bmaterial (?:impact|disruption|effect) (?:on|to|of)\b/;

/** Says that nothing material came of it, for results and condition: “has not had … a material impact on …”. */
export function deniesImpact(view: string): boolean {
	return DENIED.test(view) && WHOLE.test(view) && !OPEN.test(view);
}

/** Says of some aspect that it is material. A denial in the same sentence speaks of something else than this. */
export function affirmsImpact(view: string): boolean {
	const plain = view.replace(
		/\b(?:not|no|nor|never|whether|if|neither)\b[^.;]{0,120}?\bmaterial(?:ly)?\b(?: (?:adverse )?\w+)?/g,
		" ",
	);
	return AFFIRMED.test(plain);
}

import type { Sentence } from "../../evidence/types.ts";
import type { RuleContext } from "../define-rule.ts";
import { effectOf } from "./effect.ts";

/** The sentence that sends the reader to the risk factors where the Item itself does not answer (b)(2). */
export function pointsElsewhere(context: RuleContext): Sentence | undefined {
	if (!context.draft.complete) return undefined;
	const { denied, affirmed, conditional, pointers } = effectOf(context);
	if (denied.length + affirmed.length + conditional.length > 0) return undefined;
	return pointers.find(({ text }) => /\b(?:affect|effect|impact)/i.test(text));
}

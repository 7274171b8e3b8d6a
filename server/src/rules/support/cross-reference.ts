import { viewOf } from "../../judgement/sentences/plain-view.ts";
import type { Sentence } from "../../judgement/types.ts";
import type { RuleContext } from "../define-rule.ts";
import { effectOf } from "./effect.ts";

/** What a reference to the risk factors stands for. */
export interface Elsewhere {
	readonly pointer: Sentence;
	/** The whole answer is left to them, or only whether risks are reasonably likely to have an effect. */
	readonly leaves: "answer" | "outlook";
}

const EFFECT = /\b(?:affect|effect|impact)/;
/** Sends the reader to the risk factors, not to some other part of the report. */
const RISKS = /\brisk factors?\b|\bitem (?:1a|3\.?d)\b/;
/** What is more than the Item says leaves nothing to be said there. */
const MORE = /\b(?:more|additional|further) information\b/;
/** Says that the outlook, or the answer as a whole, is told there. */
const OUTLOOK = /\bwhether\b|\bhow\b[^.;]{0,80}\breasonabl[ey] likely\b|\bprospective\b/;

/**
 * The sentence that sends the reader elsewhere for what the Item itself leaves open of (b)(2): all of it, or, where
 * only the past is told, the outlook.
 */
export function pointsElsewhere(context: RuleContext): Elsewhere | undefined {
	if (!context.draft.complete) return undefined;
	const { denied, affirmed, conditional, pointers } = effectOf(context);
	const told = [...denied, ...affirmed, ...conditional];
	if (told.length === 0) {
		if (context.judgement.answers.get("material-effect")?.answer !== "silent") return undefined;
		const viewed = pointers.map((pointer) => ({ pointer, view: viewOf(pointer.text) }));
		const telling = viewed.filter(({ view }) => EFFECT.test(view) || !MORE.test(view));
		const { pointer } =
			telling.find(({ view }) => EFFECT.test(view)) ?? telling.find(({ view }) => RISKS.test(view)) ?? telling[0] ?? {};
		return pointer && { pointer, leaves: "answer" };
	}
	if (told.some(({ statement }) => statement.forward)) return undefined;
	const pointer = pointers.find(({ text }) => OUTLOOK.test(viewOf(text)));
	return pointer && { pointer, leaves: "outlook" };
}

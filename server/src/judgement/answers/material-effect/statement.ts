import { DENIAL } from "../../patterns/effect-denial.ts";
import { STATEMENT } from "../../patterns/effect-statement.ts";
import { byText } from "../../sentences/by-text.ts";
import { deniesEffect } from "./denial.ts";

/**
 * What a sentence says on (b)(2): have risks from cybersecurity threats materially affected the registrant, or are
 * they reasonably likely to?
 */
export type Polarity =
	/** They have not (or are not likely to). */
	| "denied"
	/** They have, or are. */
	| "affirmed"
	/** "If realized, are reasonably likely to": no answer, but no silence either. */
	| "conditional"
	/** Not yet determined. */
	| "undetermined"
	/** Only points to where it would be said. */
	| "pointer";

export interface EffectStatement {
	readonly polarity: Polarity;
	/** Speaks of `reasonably likely` or the like. */
	readonly forward: boolean;
	/** Speaks of risks or threats, not of incidents alone. */
	readonly risks: boolean;
	/** Bound to a fiscal year or period, with no "to date" or "as of the date" beside it. */
	readonly periodLimited: boolean;
	/** Bound to what is known. */
	readonly knowledge: boolean;
	/** Names strategy, results and condition. */
	readonly strategy: boolean;
	readonly results: boolean;
	readonly condition: boolean;
	/** Measures by "material adverse effect", "significant" and the like alone. */
	readonly adverseOnly: boolean;
	/** Past half says "affected" without "materially". */
	readonly missingAdverb: boolean;
	/** The deciding words, `[start, end)` in the view. */
	readonly start: number;
	readonly end: number;
}

/** Words found in a view. */
type Found = { readonly index: number; readonly 0: string } | null;

/**
 * Reads a sentence as a (b)(2) statement.
 *
 * @param view plain view of the sentence
 * @returns undefined when the sentence makes no such statement (a risk factor's "could", a process, anything else)
 */
export const readEffect: (view: string) => EffectStatement | undefined = byText(readStatement);

const TRAPS = new RegExp(DENIAL.traps.words, "g");

function readStatement(view: string): EffectStatement | undefined {
	const effect = STATEMENT.effect.words.exec(view);
	const incident = STATEMENT.incident.words.exec(view);
	const isMatter =
		incident &&
		(STATEMENT.material.words.test(view) || STATEMENT.bareIncident.words.test(view)) &&
		STATEMENT.topic.words.test(view);
	if (!effect && !isMatter) return undefined;
	const statement = (polarity: Polarity, words: Found): EffectStatement => {
		const decisive = words ?? effect ?? incident;
		const start = decisive?.index ?? 0;
		return { polarity, ...qualities(view), start, end: start + (decisive?.[0].length ?? 0) };
	};
	const undetermined = effect ? STATEMENT.undetermined.words.exec(view) : null;
	if (undetermined && !STATEMENT.determinedNot.words.test(view)) return statement("undetermined", undetermined);
	const plain = view.replace(TRAPS, (trap) => " ".repeat(trap.length));
	const whether = STATEMENT.whether.words.exec(plain);
	const not = DENIAL.not.words.exec(plain);
	const none = DENIAL.none.words.exec(plain);
	if (whether && STATEMENT.points.words.test(view) && !(not && not.index < whether.index))
		return statement("pointer", whether);
	if (whether && !not && !none) return undefined;
	const denial = earliest(not, none) ?? DENIAL.free.words.exec(plain);
	if (denial && DENIAL.exceptIncident.words.test(plain.slice(0, denial.index)))
		return statement("undetermined", denial);
	if (denial && deniesEffect(view, denial, effect?.index)) return statement("denied", denial);
	if (!effect) return undefined;
	if (STATEMENT.condition.words.test(plain) && /reasonabl[ey] likely/.test(plain))
		return statement("conditional", effect);
	const affirmed = affirmedIn(plain);
	return affirmed ? statement("affirmed", affirmed) : undefined;
}

/**
 * Where a view says outright that there was such an effect, or is likely to be one. A yes is rare and decides the flag:
 * nothing before it may deny, doubt, ask or point elsewhere.
 */
function affirmedIn(plain: string): Found {
	if (STATEMENT.pointer.words.test(plain) || STATEMENT.condition.words.test(plain)) return null;
	for (const said of [STATEMENT.affirmed, STATEMENT.likelyAffirmed]) {
		const found = said.words.exec(plain);
		if (!found) continue;
		const before = plain.slice(0, found.index);
		const { negation, modal, process, asks, relative, suffered } = STATEMENT;
		if ([negation, modal, process, asks].some(({ words }) => words.test(before))) continue;
		if (relative.words.test(before) && !suffered.words.test(before)) continue;
		return found;
	}
	return null;
}

function earliest(a: RegExpExecArray | null, b: RegExpExecArray | null): RegExpExecArray | null {
	if (!a || !b) return a ?? b;
	return a.index <= b.index ? a : b;
}

function qualities(view: string): Omit<EffectStatement, "polarity" | "start" | "end"> {
	const says = (name: keyof typeof STATEMENT): boolean => STATEMENT[name].words.test(view);
	return {
		forward: says("forward"),
		risks: says("risks"),
		periodLimited: says("period") || says("since"),
		knowledge: says("knowledge"),
		strategy: says("strategy"),
		results: says("results"),
		condition: says("financialCondition"),
		adverseOnly: says("otherYardstick") && !says("yardstick"),
		missingAdverb: says("missingAdverb"),
	};
}

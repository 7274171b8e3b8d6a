import { NEGATIVES } from "../patterns/lexicon.ts";
import type { Stance } from "../types.ts";

/** Negative words that do not deny what follows. */
const TRAPS =
	/\bnot only\b|\bnot limited to\b|\bno (?:later|longer|doubt|assurance|guarantee)\b|\bnot (?:yet )?(?:been )?determined\b|\bwhether or not\b|\bif not\b|\bnot (?:just|merely|solely|simply|necessarily)\b|\bengage (?:any )?other\b|\bnot (?:engage|use|retain|rely on) (?:any )?other\b|\bno single\b|\bno (?:material )?changes?\b/g;
const NEGATIVE = new RegExp(String.raw`\b(?:${NEGATIVES}|cannot|lacks?|absence of|nobody)\b|n't\b`, "g");
const PLANNED =
	/\b(?:will|shall|intends? to|plans? to|planning to|expects? to|expected to|working (?:on|to|towards?)|in the process of|is being|are being|are developing|is developing|to be (?:implemented|adopted|established|integrated)|going forward|in the future|upon completion)\b/;
const HYPOTHETICAL =
	/\b(?:may(?!,? \d)|might|could|would|if needed|if necessary|are considering|is considering|consider engaging)\b/;
/** A new clause with its own predicate: what is denied before it is not denied in it. */
const CLAUSE = /[;:]|, (?:but|however|although|though|while|whereas|yet)\b|\b(?:but|although|however|whereas)\b/g;
/** `will` in a standing arrangement is no plan: "the committee will review quarterly". */
const STANDING =
	/\bwill (?:then |also |promptly |immediately |continue to |be )?(?:report|notif|inform|escalat|brief|review|assess|evaluat|determin|organi|convene|assum|monitor|be (?:reported|notified|informed|escalated|responsible))/;

/**
 * How a sentence stands to the words that made it evidence.
 *
 * @param view plain view of the sentence
 * @param start where those words begin in the view
 * @param end where they end
 */
export function stanceOf(view: string, start: number, end: number): Stance {
	const plain = view.replace(TRAPS, (trap) => " ".repeat(trap.length));
	const clause = clauseStart(plain, start);
	const scope = plain.slice(clause, end);
	if (negated(scope, start - clause)) return "denies";
	const lead = plain.slice(clause, Math.max(start, Math.min(end, start + 20)));
	if (PLANNED.test(lead) && !STANDING.test(plain.slice(clause, end))) return "planned";
	if (HYPOTHETICAL.test(lead)) return "hypothetical";
	return "affirms";
}

/** A negative word counts before the deciding words, or as their verb's own: "we do not engage". */
function negated(scope: string, start: number): boolean {
	for (const match of scope.matchAll(NEGATIVE)) {
		const between = scope.slice(match.index + match[0].length, Math.max(start, match.index));
		if (match.index <= start + 12 && between.length < 90 && !/[,] (?:which|who|and we|we)\b/.test(between)) return true;
	}
	return false;
}

function clauseStart(view: string, at: number): number {
	let begin = 0;
	for (const match of view.slice(0, at).matchAll(CLAUSE)) begin = match.index + match[0].length;
	return begin;
}

import type { IncidentRequirementId } from "../../../requirements/types.ts";
import { patternsOf } from "../../patterns/index.ts";
import type { Claim } from "../../patterns/pattern.ts";
import { wordsIn } from "../../patterns/pattern.ts";
import type { Cut } from "../../sentences/cut.ts";
import type { Answer, Evidence, Stance } from "../../types.ts";
import { shownWords } from "../shown-words.ts";
import type { Statement } from "./statements.ts";

/** So many sentences prove an answer; a report has few. */
const MOST = 5;
/** How surely a report that has no words for an aspect is silent on it. */
const SILENT = 0.7;

/**
 * How a report answers one aspect: addressed where a claim says it and nothing asked for by name is lacking, partial
 * where less is said: “certain systems” is a scope, but no kind of system. A silence is in doubt where words of the
 * matter stand.
 */
export function aspectAnswer(id: IncidentRequirementId, statements: readonly Statement[]): Answer {
	const known = patternsOf(id);
	const claimed = claimsIn(known.claims, statements);
	const evidence = claimed
		.map(({ statement, claim, cut }) => evidenceOf(id, statement, claim, cut))
		.sort((a, b) => b.strength - a.strength);
	const unmet = known.lacks.filter((wanted) => !statements.some(({ view }) => wordsIn(wanted, view)));
	const described = claimed.some(({ claim }) => claim.answer !== "partial");
	const complete = described && unmet.every(({ optional }) => optional === true);
	const lacks = unmet.map(({ phrase }) => phrase);
	const { doubts } = known;
	const nearest =
		claimed.length === 0 && doubts ? statements.find(({ view }) => wordsIn(doubts, view) !== undefined) : undefined;
	return {
		...(nearest && { nearest: nearest.sentence }),
		requirement: id,
		answer: claimed.length === 0 ? "silent" : complete ? "addressed" : "partial",
		confidence: evidence[0]?.strength ?? SILENT,
		evidence: evidence.slice(0, MOST),
		hollow: false,
		lacks: claimed.length === 0 ? [] : !described && known.wants !== undefined ? [known.wants] : lacks,
	};
}

/** The answer of a report in which no incident is told. */
export function silentOn(id: IncidentRequirementId): Answer {
	return { requirement: id, answer: "silent", confidence: SILENT, evidence: [], hollow: false, lacks: [] };
}

/** A claim that a statement makes, and where. */
export interface Claimed {
	readonly statement: Statement;
	readonly claim: Claim;
	readonly cut: Cut;
}

/** The first claim of each statement, in the order of the statements. */
export function claimsIn(claims: readonly Claim[], statements: readonly Statement[]): readonly Claimed[] {
	return statements.flatMap((statement): readonly Claimed[] => {
		for (const claim of claims) {
			const cut = wordsIn(claim, statement.view);
			if (cut) return [{ statement, claim, cut }];
		}
		return [];
	});
}

/** The sentence of a statement as a proof, with the words that decided. */
export function evidenceOf(
	requirement: IncidentRequirementId,
	{ sentence, view }: Statement,
	{ strength = 0.5 }: Pick<Claim, "strength">,
	cut: Cut,
	stance: Stance = "affirms",
): Evidence {
	const words = shownWords(view, [cut]).map(([start, end]) =>
		sentence.passage.text.span(sentence.offset + start, sentence.offset + end),
	);
	return { start: sentence.start, end: sentence.end, requirement, sentence, strength, stance, words };
}

import type { Fact } from "../../draft/types.ts";
import { ERM, MANAGEMENT_BODY, TITLE } from "../../judgement/patterns/lexicon.ts";
import { firstMatch } from "../../judgement/sentences/by-text.ts";
import { viewOf } from "../../judgement/sentences/plain-view.ts";
import type { Judgement, Sentence, Verdict } from "../../judgement/types.ts";
import type { RequirementId } from "../../requirements/types.ts";

/**
 * Words that name what a flag is about. A sentence that has them may well answer, though it is not known as an answer:
 * "Third-party security services for audit and benchmarking."
 */
const NAMES: Readonly<Partial<Record<RequirementId, ReturnType<typeof firstMatch>>>> = {
	integrated: firstMatch(new RegExp(ERM)),
	"third-party-engaged": firstMatch(
		/\b(?:firms?|consult\w+|assessors?|auditors?|advis[eo]rs?|experts?|specialists?|counsel|penetration|testers?)\b/,
	),
	"third-party-oversight": firstMatch(/\b(?:vendors?|suppliers?|service[- ]providers?|supply[- ]chains?)\b/),
	"material-effect": firstMatch(/\bmaterial(?:ly)?\b/),
	"reports-to-board": firstMatch(/\b(?:report|brief|updat|present|inform)\w*/),
};
/** Who is responsible may be said by the bare words that the flag wraps: a title, a committee of management. */
const namesPosition = firstMatch(new RegExp(`${TITLE}|${MANAGEMENT_BODY}`));

/** The sentences that an inline flag's words stand in; none of a heading, or where the text stands elsewhere too. */
export function wrappedSentences({ fragments }: Fact, { sentences }: Judgement): readonly Sentence[] {
	const passages = fragments.flatMap((fragment) => fragment.passages);
	return sentences.filter(({ start, end }) => passages.some((it) => it.start < end && start < it.end));
}

/** Whether the words that an inline flag wraps, or the sentences that they stand in, name what the flag is about. */
export function namesItsMatter({ fact, requirement }: Verdict, wrapped: readonly Sentence[]): boolean {
	if (requirement === "positions-responsible" && namesPosition(viewOf(fact.text))) return true;
	const names = NAMES[requirement];
	return names !== undefined && wrapped.some(({ text }) => names(viewOf(text)) !== null);
}

/** Whether a sentence names what a flag is about, so that it may answer more plainly than is known. */
export function namesMatter(requirement: RequirementId, { text }: Sentence): boolean {
	const names = requirement === "positions-responsible" ? namesPosition : NAMES[requirement];
	return names !== undefined && names(viewOf(text)) !== null;
}

/**
 * Whether a flag is put on words that name its matter, so that nobody can say that no text supports it. That
 * "materially" is named supports no flag on material effects: "could materially affect us" does not answer it.
 */
export function wordsSpeakOf(verdict: Verdict, judgement: Judgement): boolean {
	const { fact, requirement } = verdict;
	if (!fact.inline || fact.hidden || requirement === "material-effect") return false;
	return namesItsMatter(verdict, wrappedSentences(fact, judgement));
}

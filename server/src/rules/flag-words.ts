import type { Fact } from "../draft/types.ts";
import { ERM, MANAGEMENT_BODY, TITLE } from "../judgement/patterns/lexicon.ts";
import { firstMatch } from "../judgement/sentences/by-text.ts";
import { viewOf } from "../judgement/sentences/plain-view.ts";
import type { Judgement, Sentence, Verdict } from "../judgement/types.ts";
import type { RequirementId } from "../requirements/types.ts";
import { defineRule } from "./define-rule.ts";
import { bearing, paragraphOf, shown, subjectOf, valuePlace } from "./support/facts.ts";
import { groupBy } from "./support/group-by.ts";

/** The prose answers so surely, by a sentence so strong, that the flag could have been put on it. */
const SURE = 0.8;
const STRONG = 0.45;
/** Words that may well answer though their sentence is not known as an answer: of these nothing is said. */
const MAY_ANSWER: Readonly<Partial<Record<RequirementId, ReturnType<typeof firstMatch>>>> = {
	integrated: firstMatch(new RegExp(ERM)),
	"third-party-engaged": firstMatch(
		/\b(?:firms?|consult\w+|assessors?|auditors?|advis[eo]rs?|experts?|specialists?|counsel|penetration|testers?)\b/,
	),
	"third-party-oversight": firstMatch(/\b(?:vendors?|suppliers?|service[- ]providers?|supply[- ]chains?)\b/),
	"material-effect": firstMatch(/\bmaterial(?:ly)?\b/),
};
/** Who is responsible may be said by the bare words that the flag wraps. */
const namesPosition = firstMatch(new RegExp(`${TITLE}|${MANAGEMENT_BODY}`));

export const rule = defineRule({
	id: "flag-words",
	title: "A flag wraps words that do not bear it out",
	severity: "info",
	basis: "the paragraph whose “whether” the flag answers",
	regime: "annual",
	messages: {
		words:
			"The flag on {subject} wraps words that do not say so; the sentence shown does. Wrap that one, so that a reader who looks the flag up finds its reason.",
	},
	*check({ draft, judgement }) {
		if (!draft.complete) return;
		const byConcept = groupBy(judgement.verdicts.values(), ({ fact }) => fact.concept);
		for (const verdicts of byConcept.values()) {
			const [verdict] = verdicts;
			// A flag may be put on several places: one that bears it out is enough.
			if (!verdict || !isAnswered(verdict) || verdicts.some((it) => mayBear(it, judgement))) continue;
			const { fact } = verdict;
			yield {
				...valuePlace(fact),
				message: "words",
				data: { subject: subjectOf(fact) },
				basis: paragraphOf(fact),
				...bearing(fact),
				related: shown(verdict.evidence, "This answers.", 2),
			};
		}
	},
});

function isAnswered({ verdict, confidence, evidence }: Verdict): boolean {
	return verdict === "consistent" && confidence >= SURE && (evidence[0]?.strength ?? 0) >= STRONG;
}

/** Whether the words that a flag wraps, or the sentences that they stand in, speak of what it answers. */
function mayBear({ fact, requirement, evidence }: Verdict, judgement: Judgement): boolean {
	if (!fact.inline || fact.hidden) return true;
	const own = sentencesOf(fact, judgement.sentences);
	// A heading is no sentence. What else has none stands elsewhere with the same words.
	if (own.length === 0) return !isHeading(fact);
	if (requirement === "positions-responsible" && namesPosition(viewOf(fact.text))) return true;
	const mayAnswer = MAY_ANSWER[requirement];
	if (mayAnswer && own.some(({ text }) => mayAnswer(viewOf(text)))) return true;
	const known = new Set(own);
	return [...evidence, ...judgement.evidence].some((it) => it.requirement === requirement && known.has(it.sentence));
}

function isHeading({ fragments }: Fact): boolean {
	const passages = fragments.flatMap((fragment) => fragment.passages);
	return passages.length > 0 && passages.every(({ kind }) => kind === "heading");
}

function sentencesOf({ fragments }: Fact, sentences: readonly Sentence[]): readonly Sentence[] {
	const passages = fragments.flatMap((fragment) => fragment.passages);
	return sentences.filter(({ start, end }) => passages.some((it) => it.start < end && start < it.end));
}

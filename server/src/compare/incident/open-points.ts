import { claimsIn } from "../../judgement/answers/incident/aspect.ts";
import type { Statement } from "../../judgement/answers/incident/statements.ts";
import { statementsOf } from "../../judgement/answers/incident/statements.ts";
import { patternsOf } from "../../judgement/patterns/index.ts";
import { wordsIn } from "../../judgement/patterns/pattern.ts";
import type { Judgement, Sentence } from "../../judgement/types.ts";
import type { IncidentRequirementId } from "../../requirements/types.ts";
import type { Alignment, OpenPoint } from "../types.ts";

/** A part of what Item 1.05(a) requires, the words that name it, and the aspect whose claims answer it. */
interface Topic {
	readonly name: string;
	readonly words: RegExp;
	readonly aspect: IncidentRequirementId;
}

const TOPICS: readonly Topic[] = [
	{
		name: "operations",
		words: /(?<!results of |results of our |results of its )\boperations\b|\bdisruption\b/,
		aspect: "incident-impact",
	},
	{
		name: "financial condition",
		words: /\bfinancial (?:condition|position)\b|\bliquidity\b/,
		aspect: "incident-impact",
	},
	{
		name: "results of operations",
		words: /\bresults\b|\bearnings\b|\brevenues?\b|\bfinancial (?:impacts?|effects?)\b/,
		aspect: "incident-impact",
	},
	{
		name: "costs and losses",
		words: /\b(?:costs?|loss(?:es)?|expenses?|penalt(?:y|ies)|amounts?)\b/,
		aspect: "incident-impact",
	},
	{ name: "scope", words: /\bscope\b/, aspect: "incident-scope" },
	{ name: "nature", words: /\bnature\b/, aspect: "incident-nature" },
	{ name: "duration", words: /\bduration\b/, aspect: "incident-timing" },
];
/** What is open where no part is named: “the full impact is not yet known”. */
const IMPACT: Topic = {
	name: "impact",
	words:
		/\bimpacts?\b|\beffects?\b|\bextent\b|\bconsequences\b|\bmaterial(?:ly)?\b|\bfinancial\b|\boperations\b|\b(?:costs?|loss(?:es)?|expenses?)\b/,
	aspect: "incident-impact",
};

/**
 * What the earlier report said to be undetermined, part by part, and what became of it: Instruction 2 has it stated in
 * an amendment once it is determined. A sentence that was already there answers nothing.
 */
export function openPoints(older: Judgement, newer: Judgement, { pairs }: Alignment): readonly OpenPoint[] {
	const carried = new Set(pairs.filter(({ kind }) => kind !== "reworded").map((pair) => pair.newer));
	const [then, now] = [statementsOf(older.sentences), statementsOf(newer.sentences)];
	const stillOpen = openIn(now);
	const fresh = now.filter((it) => !carried.has(it.sentence) && !stillOpen.includes(it));
	const points = new Map<string, OpenPoint>();
	for (const statement of openIn(then)) {
		const named = TOPICS.filter(({ words }) => words.test(statement.view));
		for (const topic of named.length > 0 ? named : [IMPACT]) {
			if (points.has(topic.name)) continue;
			const again = stillOpen.find(({ view }) => topic.words.test(view) || IMPACT.words.test(view));
			const answer = answerTo(topic, fresh);
			const [state, found]: readonly [OpenPoint["state"], Sentence | undefined] = answer
				? ["answered", answer]
				: again
					? ["still open", again.sentence]
					: ["dropped", undefined];
			points.set(topic.name, {
				topic: topic.name,
				state,
				older: statement.sentence,
				...(found && { newer: found }),
			});
		}
	}
	return [...points.values()];
}

function openIn(statements: readonly Statement[]): readonly Statement[] {
	return claimsIn(patternsOf("incident-undetermined").claims, statements).map(({ statement }) => statement);
}

/** A new sentence that names the topic and makes a claim of its aspect; of scope, nature and time any claim answers. */
function answerTo({ words, aspect }: Topic, fresh: readonly Statement[]): Sentence | undefined {
	const { claims } = patternsOf(aspect);
	const describes = fresh.filter(({ view }) => claims.some((it) => it.answer !== "partial" && wordsIn(it, view)));
	const named = describes.find(({ view }) => words.test(view));
	return (named ?? (aspect === "incident-impact" ? undefined : describes[0]))?.sentence;
}

import type { RequirementId } from "../../requirements/types.ts";
import { firstMatch } from "../sentences/by-text.ts";
import type { Cut } from "../sentences/cut.ts";
import type { AnswerValue } from "../types.ts";
import { CYBER, gap, TITLE } from "./lexicon.ts";

const QUALITY =
	"(?:extensive|significant|considerable|relevant|deep|substantial|broad|vast|appropriate|necessary|strong|sufficient|requisite|adequate|proven|required|suitable)";
const EXPERTISE = "(?:experience|expertise|knowledge|skills?|background|qualifications?|credentials)";
const ABLE = "(?:experienced|skilled|qualified|seasoned|knowledgeable|competent|expert)";
const MANAGERS =
	"(?:officers?|c[a-z]{1,3}o|heads?|managers?|management|executives?|leaders?|leadership|departments?|teams?|personnel|staff|professionals|individuals|specialists?)";
/** Whose expertise Item 16K(c)(2)(i) does not ask for, or who is only sought or still to be taught. */
const OTHERS =
	/\b(?:third[- ]part\w+|external|outside|consult\w+|vendors?|providers?|firms?|hir(?:e|ed|es|ing)|recruit\w*|attract\w*|retain\w*|train(?:s|ing)?|if|may|might|could|would|not|no|lack\w*)\b/;

interface Assertion {
	readonly words: RegExp;
	/** What must stand in the sentence up to the end of the words, and what must not. */
	readonly by?: RegExp;
	readonly unless?: RegExp;
	/** How a draft answers that says no more. */
	readonly answer: AnswerValue;
}

const ABOUT = new RegExp(String.raw`${CYBER}|\bsecurity\b`);

/** What touches a requirement outright and describes nothing. Patterns on the plain view, each bounded. */
const ASSERTIONS: Partial<Record<RequirementId, Assertion>> = {
	expertise: {
		words: new RegExp(
			String.raw`\b${QUALITY}(?:,? (?:and )?[\w-]{1,40}){0,2} ${EXPERTISE}\b|\b${ABLE}\b${gap(40)}\b${MANAGERS}\b|\byears of (?:[\w-]{1,40} ){0,3}(?:experience|expertise)\b`,
		),
		by: new RegExp(String.raw`\b${MANAGERS}\b|\b${TITLE}`),
		unless: OTHERS,
		answer: "partial",
	},
	integrated: {
		words:
			/\b(?:component|element|pillar|topic|aspect)s? (?:of|in|considered)\b[^.;]{0,60}\brisk (?:management|committee|register)\b/,
		// “Key elements of our cybersecurity risk management program” lie within it.
		unless:
			/\b(?:of|in) (?:our |the |its )?(?:\w{1,40} )?(?:cyber[ -]?\w{0,40}|(?:information )?security) risk management$/,
		answer: "yes",
	},
	// Which is told of security, but not said to be responsible.
	"board-committee": {
		words:
			/\b(?:audit|risk|nominat\w{1,10}|governance|technology|finance|compliance|conflicts)(?:,? (?:and|&|\/) \w{1,40}(?: \w{1,40})?| (?:management|oversight|review|risk)){0,3} (?:sub-?)?committee\b|\bcommittee of (?:the|our) (?:board|directors)\b|\bboard committee\b/,
		answer: "unclear",
	},
};

/**
 * Where a sentence claims outright that there is what a requirement asks for, `[start, end)` in the view. A draft with
 * such a sentence is not silent, little though it says.
 *
 * @param view plain view of the sentence
 */
export function assertionOf(id: RequirementId, view: string): Cut | undefined {
	const assertion = ASSERTIONS[id];
	const match = assertion && firstMatch(assertion.words)(view);
	if (!match) return undefined;
	const end = match.index + match[0].length;
	const before = view.slice(0, end);
	const fits = (assertion.by?.test(before) ?? true) && !assertion.unless?.test(before) && ABOUT.test(view);
	return fits ? [match.index, end] : undefined;
}

/** How a draft answers whose only word on a requirement is such a claim. */
export function assertedAnswer(id: RequirementId): AnswerValue {
	return ASSERTIONS[id]?.answer ?? "unclear";
}

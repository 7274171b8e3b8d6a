import { defineRule } from "./define-rule.ts";
import { placeOf } from "./support/place.ts";
import { isAffirmed, pairOf, saying } from "./support/prose.ts";

/** "We engage no other" or "for this purpose alone" denies nothing of the kind. */
const NONE =
	/\b(?:do|does|did|have|has) not (?:currently |presently |yet |directly )?(?:engaged?|use|retain(?:ed)?|utili[sz]ed?|hired?) (?:with )?(?!(?:any )?other\b)(?:any )?(?:\w+(?:, |,? or |,? and | )){0,6}?(?:assessors?|consultants?|auditors?|third[- ]part(?:y|ies))\b|\b(?:solely|entirely|wholly|exclusively) (?:internally|in-house|managed internally|conducted internally)\b|\b(?:all|every)\b[^.;]{0,90}\bconducted (?:internally|in-house)\b/;
const SOME =
	/\b(?:engag|retain|hir|partner|work|contract|utili[sz]|leverag|collaborat|deploy)\w*(?: with| regularly| periodically| also)? (?:an? |our |the |various |reputable |qualified )?(?:third[- ]party|external|outside|independent) (?:\w+[ -]){0,4}?(?:firms?|consultants?|experts?|assessors?|auditors?|advis[eo]rs?|specialists?|evaluations?|audits?)\b|\b(?:third[- ]party|external|outside) (?:security |cybersecurity |penetration |it |and independent )*(?:experts?|penetration test(?:s|ing)?|evaluations?|assessments? of (?:our|the)|it provider|consultants?)\b|\bwith outside (?:vendors|experts|firms)|\bexternal evaluations?\b/;
/** Where parties are watched, not engaged. */
const WATCHED =
	/\b(?:risks?|due diligence|review\w*|monitor\w*|oversee\w*) (?:\w+ ){0,5}third[- ]party (?:service )?(?:providers?|vendors?)/;

export const rule = defineRule({
	id: "prose-no-third-party",
	title: "No third parties are engaged, and some are",
	severity: "warning",
	basis: "(b)(1)(ii)",
	regime: "annual",
	messages: {
		conflict:
			"No third parties are engaged according to this sentence; another names some.\nSay which processes each means, or correct one of the two.",
	},
	*check({ judgement }) {
		const affirmed = saying(judgement, SOME).filter((it) => isAffirmed(it) && !WATCHED.test(it.view));
		const pair = pairOf(saying(judgement, NONE), affirmed);
		if (!pair) return;
		const [denial, other] = pair;
		yield {
			...placeOf(denial.sentence),
			messageId: "conflict",
			requirement: "third-party-engaged",
			related: [{ ...placeOf(other.sentence), message: "Outside parties are engaged, it says here." }],
		};
	},
});

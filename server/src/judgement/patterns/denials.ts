import type { RequirementId } from "../../requirements/types.ts";
import { firstMatch } from "../sentences/by-text.ts";
import type { Cut } from "../sentences/cut.ts";

const NO = String.raw`\b(?:(?:do|does|did|has|have|had|is|are|was|were) not|(?:has|have|had|is|are|with|currently|presently) no|not|nor|never|neither|without)\b`;
const WITHIN = "[^.;:]";

/** What denies a requirement outright, whatever else the sentence affirms. Patterns on the plain view, each bounded. */
const DENIALS: Partial<Record<RequirementId, RegExp>> = {
	integrated: /\bnot\b(?! only)[^.;]{0,30}\b(?:integrat|incorporat|embedd)\w*/,
	"third-party-engaged": new RegExp(
		String.raw`${NO}(?! (?:only|just|solely))${WITHIN}{0,35}\b(?:engag|retain|us(?:e|ed|ing)\b|utili[sz]|hir|employ|contract|rel(?:y|ied) (?:up)?on)\w*(?! (?:any )?other)${WITHIN}{0,50}\b(?:assessors?|consultants?|auditors?|third[- ]part|external|outside|specialists?|experts?|advis[eo]r)|\bno (?:third[- ]part(?:y|ies)|external|outside|assessors?|consultants?|auditors?)\b${WITHIN}{0,50}\b(?:engaged|retained|used|involved|hired)\b|\b(?:solely|exclusively|entirely|wholly) (?:\w+ )?(?:internally|in-house)\b`,
	),
	"third-party-oversight": new RegExp(
		String.raw`\b(?:do not|does not|did not|has not|have not|have no|has no|there (?:is|are) no|without|no formal|no specific)\b${WITHIN}{0,60}\b(?:process|polic|procedure|program)\w*${WITHIN}{0,110}\b(?:of (?:our|its|their) own|third[- ]part|service provider|vendor|supplier)`,
	),
	"board-committee": new RegExp(
		String.raw`\b(?:board|bod|directors)\b${WITHIN}{0,12}\b(?:is|are|be)? ?collectively (?:responsible|oversee)|\b(?:full|entire|whole) board\b${WITHIN}{0,60}\b(?:overs|responsib|retain|supervis|review)\w*|\b(?:board|directors) (?:of directors )?(?:as a whole|itself)\b|${NO}${WITHIN}{0,40}\b(?:delegat|designat|establish|form|creat|assign|have|dedicated|separate|specific|standing)\w*${WITHIN}{0,40}\b(?:sub)?committee|\brather than (?:by |through |to )?(?:a|any|its|one of its)${WITHIN}{0,20}committee`,
	),
	"positions-responsible": new RegExp(
		String.raw`${NO}${WITHIN}{0,30}\b(?:specific|designated|dedicated|particular)\b${WITHIN}{0,30}\b(?:positions?|persons?|officers?|individuals?)\b`,
	),
	"reports-to-board":
		/\b(?:do|does|did|has|have) not (?:currently |formally |regularly |directly )*(?:report|brief|inform|provide (?:reports|updates))/,
};

/**
 * Where a sentence denies the requirement outright, `[start, end)` in the view.
 *
 * @param view plain view of the sentence
 */
export function denialOf(id: RequirementId, view: string): Cut | undefined {
	const pattern = DENIALS[id];
	const match = pattern && firstMatch(pattern)(view);
	return match ? [match.index, match.index + match[0].length] : undefined;
}

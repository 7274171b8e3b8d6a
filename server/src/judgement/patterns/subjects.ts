import type { RequirementId } from "../../requirements/types.ts";
import { firstMatch } from "../sentences/by-text.ts";

const BOARD = String.raw`\bboards?\b|\bdirectors\b|\btrustees\b|committee|\bgeneral partner\b`;
/** People and bodies that manage; not “risk management”, not the board. */
const MANAGERS = String.raw`officer|\bc[a-z]{1,3}os?\b|\bchief\b|president|(?<!board of )\bdirectors?\b|\bheads?\b|\bheaded\b|\bmanagers?\b|(?<!(?:risks?|threats?|vulnerability|incident|data|the) )\bmanagement\b(?! (?:of|self|program|system|process|framework|strateg|approach|practice|polic|activit|procedure))|\bthe management\b(?! of)|committee|council|executive|\bteams?\b|\bleaders\w*|\bled by\b|department|\bvps?\b|personnel|counsel|\bstaff\b|\bfunctions?\b|\bemployees?\b|\bengineers?\b|consultant|adviser|\b(?:he|she|they|mr|ms|dr)\b`;

/** Words without one of which a sentence does not speak of a requirement: they name whom or what it asks about. Wide on purpose. */
const SUBJECTS: Partial<Record<RequirementId, RegExp>> = {
	integrated:
		/integra|incorporat|embed|part of|component|element|aspect|pillar|enterprise|overall|\berm\b|broader|comprehensive|align|alongside|in line with|centrali[sz]|included in|risk register/,
	"third-party-engaged":
		/third|extern|outside|outsourc|independent|consult|assessor|audit|vendor|provider|partner|expert|advis|specialist|firm|penetration|engag|retain|counsel|compan(?:y|ies)|internally|in-house|contractor|agenc/,
	// A third party that assesses or advises is none whose services are used.
	"third-party-oversight":
		/(?<!without (?:the use of |any )?)(?:third[- ]part\w{0,40}|extern\w{0,40}|outside)\b(?!'?s? (?:[\w-]{1,40} ){0,2}(?:expert|consult|audit|test|specialist|advis|professional|counsel|penetration|assessor|assessments? (?:and|to|of|by)))|vendor|(?<!without (?:the use of |any )?third[- ]party (?:service )?)provider|supplier|supply|partner|contractor|outsourc|cloud|counterpart/,
	"board-oversight": new RegExp(BOARD),
	"board-committee": /committee|\b(?:full|entire|whole) board\b|\bas a whole\b|\bitself\b|collectively|\bretain/,
	"board-informed": new RegExp(BOARD),
	"management-role": new RegExp(MANAGERS),
	"positions-responsible": new RegExp(String.raw`${MANAGERS}|\bboards?\b`),
	"reports-to-board": new RegExp(BOARD),
};

/**
 * Whether a sentence can speak of a requirement at all.
 *
 * @param view plain view of the sentence
 */
export function namesSubject(id: RequirementId, view: string): boolean {
	const pattern = SUBJECTS[id];
	return !pattern || firstMatch(pattern)(view) !== null;
}

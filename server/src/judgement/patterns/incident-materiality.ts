import type { Claim, Pattern } from "./pattern.ts";
import { definePatterns } from "./pattern.ts";

const THE_INCIDENT = String.raw`(?:the|this|such|that) (?:\w+ )?(?:incident|event|attack|breach|intrusion)|\bit`;

/** The incident is said to be material. */
export const DETERMINED: Claim = {
	words: new RegExp(
		String.raw`\b(?:determin\w+|conclud\w+|deem\w*|considers?|believes?)\b[^.;]{0,60}\b(?:${THE_INCIDENT})\b[^.;]{0,30}\b(?:is|was|to be|as|constitut\w+|were|are)\b(?: an?| considered| deemed){0,2} material\b(?! (?:adverse )?(?:impact|effect))|\b(?:incident|attack|event|breach|it) (?:is|was)(?: a)? material\b(?! (?:adverse )?(?:impact|effect))|\bdetermin\w+ (?:of|that)\b[^.;]{0,40}\bmaterial\b(?: cyber\w* (?:incident|event))?|\bmaterial cyber-?(?:security )?(?:incident|event|attack)\b|\b(?:incident|attack|event|breach|it) (?:is|was|has been) (?:determined|deemed|considered|found|judged)(?: by [^.;]{1,40})? (?:to be )?(?:an? )?material\b(?! (?:adverse )?(?:impact|effect))|\b(?:deem|consider|view|regard|mak)\w* (?:${THE_INCIDENT})(?: to be| as)? material\b(?! (?:adverse )?(?:impact|effect))`,
	),
	unless:
		/\b(?:may|might|could|would|whether|if|potential\w*|until|when|future)\b[^.;]{0,80}$|\blikely to be\b[^.;]{0,30}$|\bitem 1\.05\W{0,4}material cyber/,
	answer: "yes",
	strength: 0.9,
	takes: [
		"On March 4, 2026, we determined that the incident is material.",
		"We concluded that it was material in light of the data concerned.",
		"In view of the data concerned we deem the breach material.",
	],
	refuses: ["The attack could be material.", "We contained the incident."],
};

/** A material impact is affirmed: then the incident is material, too. */
export const AFFIRMED: Claim = {
	words:
		/\b(?:has|have|had|having)(?: had| caused| resulted in)?(?: an?)? (?:\w+ )?material(?:ly)? (?:adverse(?:ly)? )?(?:impact|affect|effect|disrupt)\w*|\breasonably likely to (?:\w+ ){0,3}?material(?:ly)? (?:adverse(?:ly)? )?(?:impact|affect|effect)\w*|\b(?:incur|record|accru|recogni[sz])\w*[^.;]{0,40}\bmaterial\b[^.;]{0,40}\b(?:costs|expenses|losses|charges?)\b|\bmaterial(?:ly)? (?:impact(?:ed)?|disrupt(?:ion|ed)|effect|affected) (?:on|to|of|our|its|the)\b/,
	unless: /\b(?:may|might|could|would|any|potential\w*|whether|if)\b[^.;]{0,60}$/,
	answer: "yes",
	strength: 0.8,
	takes: [
		"The incident had a material impact on our operations.",
		"It is reasonably likely to have a material impact on our results.",
	],
	refuses: ["It could have a material impact on us.", "The incident had no victims."],
};

/** Words that leave open whether it is material. */
export const EQUIVOCAL: Claim = {
	words:
		/\b(?:may|might|could|would|can|possibly|potentially)\b[^.;]{0,30}\b(?:considered|deemed|determined|constitut\w+|become|prove|be|rise|found)\b[^.;]{0,24}\bmaterial\b(?! (?:adverse )?(?:impact|effect))|\blikely to be (?:considered|deemed|found)\b[^.;]{0,12}\bmaterial\b|\bmonitor\w*\b[^.;]{0,40}\bmateriality\b|\bpotential to (?:be|become) (?:an? )?material\b(?! (?:impact|effect))|\bpotentially material (?:cyber\w* )?(?:incident|event)|\bfuture determination\b/,
	answer: "unclear",
	strength: 0.8,
	takes: [
		"The disruption could be considered material.",
		"This may constitute a material cybersecurity event.",
		"We will monitor the timing and materiality of the incident.",
		"What we learn could result in a future determination.",
	],
	refuses: ["The incident is material.", "We will monitor our network."],
};

/** The determination itself is outstanding: then the report is early. Read on the view as it stands. */
export const OPEN: Claim = {
	words:
		/\b(?:not|nor|unable to|continu\w+ to|still|ongoing|yet to)\b[^.;]{0,40}\b(?:determin\w+|conclu\w+|assess\w*|evaluat\w*)\b[^.;]{0,20}\b(?:whether|if|that) (?:or not )?(?:the|this|such) (?:cybersecurity |security |cyber )?(?:incident|event|attack|breach) (?:is|was|will be|would be|has been|constitutes?|rises to|to be)[^.;]{0,12}\bmaterial(?! (?:impact|effect))\b|\b(?:no|not)\b[^.;]{0,20}\bdeterminations?\b[^.;]{0,40}\b(?:whether|if|that) (?:the|this|such) (?:\w+ )?(?:incident|event|attack|breach) (?:is|was|will be|constitutes?)[^.;]{0,12}\bmaterial\b(?! (?:impact|effect))|\bwhether (?:or not )?(?:the|this|such) (?:\w+ )?(?:incident|event|attack|breach) (?:is|was|will be|constitutes?)(?: an?)? material\b(?! (?:impact|effect))[^.;]{0,60}\b(?:not|under|remains|still|ongoing|continu\w+|pending)\b|\b(?:not|no|still|continu\w+)\b[^.;]{0,60}\b(?:determin|assess|evaluat)\w*\b[^.;]{0,40}\bmateriality\b/,
	answer: "unclear",
	strength: 0.9,
	takes: [
		"We have not yet determined whether the incident is material.",
		"Whether the incident is material has not been determined.",
		"No determination has been made as to its materiality.",
	],
	refuses: "We have not determined whether it will have a material impact on our results.",
};

/** The incident itself is said not to be material. */
export const NOT_MATERIAL =
	/\b(?:incident|attack|event|breach|intrusion|it|matter) (?:is|was|has been) (?:not|neither)(?: considered| deemed| determined to be| found to be)?(?: an?)? material\b(?! (?:adverse )?(?:impact|effect))/;

/** A material impact is denied. “Has not determined that it will have one” denies nothing. */
export const DENIED: Pattern = {
	words: new RegExp(
		String.raw`\b(?:not|no|nor|never|neither)\b[^.;]{0,80}?\bmaterial(?:ly)?\b[^.;]{0,30}?\b(?:impact|affect|effect|disrupt|adverse|harm)\w*|\b(?:not|nor) (?:be |been )?(?:reasonably likely|expected?|believe)\b[^.;]{0,80}?\bmaterial|\bnot (?:be )?material to (?:our|its|the|us)\b|\b(?:minor|immaterial|insignificant)\b|${NOT_MATERIAL.source}`,
	),
	unless: /\bnot (?:yet |been able to |currently )?(?:determin\w+|conclud\w+|know\w*)\b[^.;]{0,120}$/,
	takes: ["It has not had a material impact on our operations.", "Our operations were not materially disrupted."],
	refuses: [
		"We have not determined that it is reasonably likely to materially impact our results.",
		"It had a material impact on us.",
	],
};

/**
 * Form 8-K Item 1.05(a): an incident "that is determined by the registrant to be material". Read on a view without what
 * is denied (`answers/incident/materiality.ts`): “not had a material impact” affirms nothing.
 */
export const patterns = definePatterns({
	requirement: "incident-materiality",
	denials: [DENIED],
	claims: [DETERMINED, AFFIRMED, EQUIVOCAL, OPEN],
});

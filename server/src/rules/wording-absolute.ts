import { defineRule } from "./define-rule.ts";
import { matchesIn } from "./support/matches.ts";

/** What is ensured; with a word after it that makes it a measure ("security controls") it is not meant. */
const ASSET = String.raw`(?:(?:the|our|its|all|any|their|full|complete|continued|overall|highest|data|user|customer|client|network|system|information|it|and|of|effective|ongoing) ){0,8}(?:security|safety|protection|confidentiality|integrity|privacy|cybersecurity|resilience)\b(?! ?(?:risks?|incidents?|considerations?|efforts?|schedules?|measures?|requirements?|controls?|polic\w+|practices|strateg\w+|programs?|process\w*|training|threats?|awareness|standards?|events?|issues?|matters|team|investments?)\b)`;
/** "Controls to ensure the security of …" says what they are for, "the controls ensure it" what they do. */
const NO_PURPOSE = String.raw`(?<!\b(?<!order )to (?:further )?|\bfor )`;
/** Claims that one incident contradicts. */
const CLAIMS: readonly RegExp[] = [
	new RegExp(String.raw`${NO_PURPOSE}\b(?:ensur|guarante|assur)(?:e[sd]?|ing) ${ASSET}`, "g"),
	/(?<!\bto )\bensur(?:e|es|ing) (?:that )?(?:[a-z'-]{1,30} ){1,8}(?:remains?|is|are) (?:robust|effective|secure|safe|protected|resilient|well-informed|fully)\b/g,
	/\bensur(?:e[sd]?|ing) (?:that )?(?:[a-z']{1,30} ){0,6}(?:full|complete|total) compliance\b/g,
	/\b(?:we|company|efforts|policies|controls|processes|procedures|measures)(?: also| fully| will| have)? ensured?\b(?: that)?/g,
	/, ensuring (?:timely|full|complete|sufficient|comprehensive|that (?:we have sufficient|all|every|any|the highest))\b/g,
	/\b(?:expertise|approach|structure) (?:ensures|guarantees)\b(?: that)?/g,
	/\b(?:fully|completely|totally|absolutely) (?:secured?|protected|safe|ensur\w+|compliant|prevent\w*|eliminat\w+|address|informed)\b/g,
	/\b(?:mak(?:e|ing) sure) (?:[a-z']{1,30} ){0,6}(?:only|never|always|cannot)\b/g,
	/(?<!\b(?:no|any|not) )\b(?:guarantees?|guaranteeing) (?:that|the|our|full|complete|compliance)\b/g,
	/\b(?:impenetrable|unbreachable|foolproof|bulletproof|unhackable|bullet-proof|fail-safe)\b/g,
	/\b100% (?:secure|safe|protected|effective|aligned|compliant|of (?:the )?(?:threats|attacks|incidents))/g,
	/\beliminat(?:e|es|ed|ing) (?:all|any|every) (?:[a-z]{1,30} ){0,3}(?:risks?|threats?|vulnerabilit\w+)\b/g,
	/\bprevent(?:s|ed|ing)? (?:all|any and all|every) (?:[a-z]{1,30} ){0,3}(?:attacks?|threats?|incidents?|breach\w*|access)\b/g,
	/\b(?:have|has) (?:successfully )?prevented any\b/g,
	/\b(?:any|all|every) (?:[a-z/]{1,30} ){1,12}(?:is|are) (?:mitigated|resolved|addressed|contained|blocked|prevented) (?:quickly|immediately|promptly|in full)\b/g,
	/\ball (?:[a-z]{1,30} ){1,5}(?:are|is) encrypted\b/g,
	/\bimmediately (?:informed|notified) of any\b/g,
	/\b(?:is|are) never (?:\w{2,30}ed|sent|lost)\b/g,
	/\b(?:have|has|had) never (?:had|experienced|suffered|been) (?:a |an |any |subject to )?(?:[a-z]{1,30} ){0,3}(?:breach\w*|attacks?|incidents?|hacked|compromised|victim)\b/g,
	/\b(?:is|are) (?:not exposed|immune|not subject|not vulnerable) (?:to|from) (?:[a-z]{1,30} ){0,3}(?:cyber\w*|security|attacks?|threats?)\b/g,
	/\b(?:program|approach|controls|security|measures) (?:is|are|has been|have been) effective\b/g,
];
/** An aim, a doubt or a purpose makes no promise. */
const GUARDED =
	/\b(?:design\w*|intend\w*|intent|aim\w*|seeks?|seeking|strives?|striving|help\w*|attempt\w*|try|tries|trying|goal|objective\w*|cannot|can not|can't|could not|may not|might not|will not|not be able|unable|no assurance|no guarantee|reasonabl\w+|assist\w*|support\w*|endeavou?r\w*|efforts? to|commitment|committed|purpose|important|responsib\w+|fail\w*|if|whether|would|could|material)\b/;

/** "To safeguard our data and ensure …": what it is for, as before; and "no program is effective". */
const FOR_BOTH = /\b(?:to [a-z]{1,30}|(?:of|for|,) [a-z]{1,30}ing)\b[^.;]{0,90}\band $|\bno (?:[a-z]{1,30} ){0,2}$/;
/** "Have never experienced an incident that was determined to be material." */
const NARROWED = /^[^.;]{0,40}\bmaterial/;

export const rule = defineRule({
	id: "wording-absolute",
	title: "An unqualified claim of security",
	severity: "info",
	basis: "Exchange Act Rule 12b-20 and 10b-5: a statement must not mislead",
	regime: "annual",
	messages: {
		absolute:
			"“{text}” reads as a guarantee.\nQualify it, for example: “designed to”, or say what the process aims at.",
	},
	*check({ judgement }) {
		const done = new Set<number>();
		for (const claim of CLAIMS) {
			yield undefined;
			for (const { start, end: until, text, groups, view, sentence } of matchesIn(judgement.sentences, claim)) {
				const end = groups.index + groups[0].length;
				if (done.has(sentence.index) || GUARDED.test(view.slice(Math.max(0, groups.index - 90), end))) continue;
				if (FOR_BOTH.test(view.slice(Math.max(0, groups.index - 120), groups.index))) continue;
				if (NARROWED.test(view.slice(end))) continue;
				done.add(sentence.index);
				yield { start, end: until, messageId: "absolute", data: { text } };
			}
		}
	},
});

import { defineRule } from "./define-rule.ts";
import { matchesIn } from "./support/matches.ts";

const ASSET =
	"(?:(?:the|our|its|all|any|their|full|complete|continued|overall|highest|maximum|total|absolute|utmost|company's|data|user|customer|client|network|system|information|it|and|of|strict|effective|ongoing|safe|cyber|privacy) )*";
/** Claims that one incident proves wrong. */
const CLAIMS: readonly RegExp[] = [
	new RegExp(
		String.raw`\b(?:ensur|guarante|assur)(?:e[sd]?|ing) ${ASSET}(?:security|safety|protection|confidentiality|integrity|availability|privacy|cybersecurity|resilience)\b(?! ?(?:risks?|incidents?|considerations?|efforts?|schedules?|measures?|requirements?|controls?|polic\w+|practices|strateg\w+|programs?|process\w*|training|threats?|awareness|standards?|events?|issues?|matters|team|investments?)\b)`,
		"g",
	),
	new RegExp(
		String.raw`\b(?:ensur|guarante|assur)(?:e[sd]?|ing) (?:that )?${ASSET}(?:systems|data|information|assets|networks|infrastructure) (?:is|are|remains?) (?:\w+ )?(?:secure|safe|protected|available)\b`,
		"g",
	),
	/\bensur(?:e[sd]?|ing) (?:that )?(?:[a-z']+ ){0,6}(?:full|complete|total) compliance\b/g,
	/\b(?:fully|completely|totally|absolutely) (?:secured?|protected|safe|ensur\w+|compliant|prevent\w*|eliminat\w+)\b/g,
	/\b(?:mak(?:e|ing) sure) (?:[a-z']+ ){0,6}(?:only|never|always|cannot)\b/g,
	/(?<!\b(?:no|any|not) )\b(?:guarantees?|guaranteeing) (?:that|the|our|full|complete)\b/g,
	/\b(?:impenetrable|unbreachable|foolproof|bulletproof|unhackable|bullet-proof|fail-safe)\b/g,
	/\b100% (?:secure|safe|protected|effective|aligned|compliant|of (?:the )?(?:threats|attacks|incidents))/g,
	/\beliminat(?:e|es|ed|ing) (?:all|any|every) (?:[a-z]+ ){0,3}(?:risks?|threats?|vulnerabilit\w+)\b/g,
	/\bprevent(?:s|ed|ing)? (?:all|any and all|every) (?:[a-z]+ ){0,3}(?:attacks?|threats?|incidents?|breach\w*|access)\b/g,
	/\b(?:have|has) never (?:had|experienced|suffered|been) (?:a |an |any |subject to )?(?:[a-z]+ ){0,3}(?:breach\w*|attacks?|incidents?|hacked|compromised|victim)\b/g,
	/\b(?:is|are) (?:not exposed|immune|not subject|not vulnerable) (?:to|from) (?:[a-z]+ ){0,3}(?:cyber\w*|security|attacks?|threats?)\b/g,
];
/** An aim, a doubt or a purpose makes no promise. */
const GUARDED =
	/\b(?:design\w*|intend\w*|intent|aim\w*|seeks?|seeking|strives?|striving|help\w*|attempt\w*|try|tries|trying|goal|objective\w*|cannot|can not|can't|could not|may not|might not|will not|not be able|unable|no assurance|no guarantee|reasonabl\w+|assist\w*|support\w*|endeavou?r\w*|efforts?|commitment|committed|purpose|important|responsib\w+|fail\w*|if|whether|would|could|material)\b/;

export const rule = defineRule({
	id: "wording-absolute",
	title: "A claim of security without limits",
	severity: "info",
	basis: "Exchange Act Rule 12b-20 and 10b-5: a statement must not mislead",
	regime: "annual",
	messages: {
		absolute: "“{text}” reads as a guarantee.\nConsider “designed to”, and say what the process aims at.",
	},
	*check({ judgement }) {
		const done = new Set<number>();
		for (const claim of CLAIMS) {
			for (const { start, end, text, groups, view, sentence } of matchesIn(judgement.sentences, claim)) {
				if (done.has(sentence.index) || GUARDED.test(view.slice(Math.max(0, groups.index - 90), groups.index)))
					continue;
				done.add(sentence.index);
				yield { start, end, messageId: "absolute", data: { text } };
			}
		}
	},
});

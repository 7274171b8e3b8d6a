import { gap } from "./lexicon.ts";
import { context, cue, definePatterns } from "./pattern.ts";
import { incident, modal, negated } from "./signs.ts";

/** (b)(2): whether risks have materially affected or are reasonably likely to. How a sentence answers is read by rule: `effect-statement.ts`. */
export const patterns = definePatterns({
	requirement: "material-effect",
	cues: [
		cue(
			"materially affected",
			String.raw`material(?:ly)?${gap(30)}(?:affect|impact|impair|harm|damag|disrupt|influenc|compromis|interrupt)\w*|(?:affect|impact|impair|harm|disrupt)\w* ${gap(40)}material(?:ly)?\b`,
			{ takes: "No threat has materially affected our business.", refuses: "No threat has reached our business." },
		),
		cue("reasonably likely", String.raw`reasonabl[ey] likely|reasonable likelihood|likely to (?:\w+ )?material`, {
			takes: "None is reasonably likely to do so.",
			refuses: "None is known to do so.",
		}),
		cue(
			"material effect",
			String.raw`(?:material|significant|substantial)(?:ly)?(?:,)? (?:and |or )?(?:adverse(?:ly)?|negative|detrimental)?\s?(?:effects?|impacts?|consequences?|influence|affect\w*|harm|losses|disruption)`,
			{ takes: "It had no material impact on us.", refuses: "It had no bearing on us." },
		),
		cue(
			"no material incident",
			String.raw`(?:not|no|never|nor|none)\b${gap(90)}(?:material|significant|major|serious|any)?\s?(?:cyber\w*|information|data|security|it)?[- ]?(?:security)? ?(?:incidents?|breach(?:es)?|attacks?|threats?|events?)`,
			{ takes: "There was no material cybersecurity incident.", refuses: "There was a fire in the kitchen." },
		),
		cue(
			"not aware",
			String.raw`not (?:\w+ )?(?:aware|identified|experienced|encountered|detected|observed|suffered|had|been|discovered|seen|faced|sustained|know)|did not (?:\w+ )?(?:identify|experience|have|encounter|suffer|detect)|no known`,
			{ takes: "We are not aware of such events.", refuses: "We are aware of such events." },
		),
		negated,
		cue(
			"as of the date",
			String.raw`as of (?:the|this) (?:date|filing|report)|to date|during (?:the )?(?:fiscal|year|period|reporting|last|past|\d{4})|in (?:fiscal )?(?:year )?20\d\d|(?:last|past) (?:\w+ )?(?:years?|fiscal)|since|currently|to our knowledge|previous(?:ly)?|prior|past`,
			{ takes: "As of the date of this report, none is known.", refuses: "None is known." },
		),
		cue(
			"strategy, results, condition",
			String.raw`(?:business )?strategy,? ${gap(30)}(?:results|operations|financial)|results of operations|financial condition|financial position`,
			{ takes: "Our results of operations have not suffered.", refuses: "Our reputation has not suffered." },
		),
		context("risks from threats", String.raw`risks? (?:from|of|arising|related)[^.;]{0,20}(?:cyber\w*|security)`, {
			takes: "We face risks from cybersecurity threats.",
			refuses: "We face cybersecurity threats.",
		}),
		incident,
		modal,
		context("if realized", String.raw`if (?:realized|they|such|any|these|we)\b`, {
			takes: "Such threats, if realized, are grave.",
			refuses: "Such threats are grave.",
		}),
		context(
			"defines or escalates",
			String.raw`(?:escalat|report|assess|determin|evaluat|whether|potential|classif|criteria|materiality)\w*`,
			{ takes: "The team determines the grade of an event.", refuses: "The team meets at noon." },
		),
		context("process", String.raw`(?:process|procedure|program|polic|framework)\w*`, {
			takes: "A written procedure is followed.",
			refuses: "A written oath is sworn.",
		}),
		context("board or committee", String.raw`\b(?:board|committee)\b`, {
			takes: "The committee was told.",
			refuses: "The staff was told.",
		}),
		context(
			"points to another item",
			String.raw`\b(?:see|refer to|please|described|discussed|discussion|information (?:about|on|regarding)|item (?:1a|3)|risk factors)\b`,
			{ takes: "This is discussed under Risk Factors.", refuses: "This is told here." },
		),
		context("cannot assure", String.raw`no assurance|cannot (?:guarantee|eliminate|assure|provide)|guarantee`, {
			takes: "There is no assurance that we find every flaw.",
			refuses: "We find every flaw.",
		}),
		context(
			"past perfect",
			String.raw`\b(?:have|has|had)\b(?: not)?(?: \w+)? (?:materially|affected|impacted|experienced|had|been|resulted|identified|encountered|suffered)`,
			{ takes: "We have not experienced an outage.", refuses: "We saw no outage." },
		),
	],
	unfit:
		"does not say whether risks have materially affected or are reasonably likely to materially affect the registrant",
	flag: {
		certain: ["true", "false"],
		names: {
			words: /\bmaterial(?:ly)?\b/,
			takes: "No threat has been material to us.",
			refuses: "The materials of our roofs are known.",
		},
	},
});

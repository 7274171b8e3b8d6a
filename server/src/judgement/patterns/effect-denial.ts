import type { Pattern } from "./pattern.ts";

/** Verbs that, denied, deny the matter: "have not identified", "are not aware of", "did not experience". */
const DENIED_VERB = String.raw`(?:aware|materiali[sz]\w+|develop\w*|evolv\w+|escalat\w+|manifest\w*|been aware|become aware|identif\w+|experienc\w+|encounter\w*|detect\w*|observ\w*|suffer\w*|sustain\w*|incur\w*|discover\w*|see[ns]?|saw|faced?|fac(?:ed|ing)|found|f[ei]lt|had|have|has|having|been|had been|been (?:a |the )?(?:victim|target)|know|known|believ\w+|think|material(?:ly)?|reasonabl[ey]|likely|affect\w*|impact\w*|result\w*|caus\w*|led|adversely|significantly|consider\w*|expect\w*|anticipat\w*|occur\w*|happen\w*|record\w*|report\w*|receiv\w+|notif\w+|expos\w+|subject\w*|deem\w*|determin\w+ that|substantial\w*|compromis\w*|uncover\w*|made aware|aware)`;
// At most four: some end anywhere, and without a bound the ways to cut a sentence into them double with each.
const ADVERB = String.raw`(?:,? ?(?:to date|currently|presently|yet|previously|knowingly|ever|also|since|in the past|as of[^,.;]{0,60}|historically|\(?to (?:the best of )?(?:our|its|their|the company's) knowledge ?\)?|based on[^,.;]{0,60}|however|at (?:this|present|the present)(?: time)?|thus far|during[^,.;]{0,60}|in (?:the )?(?:fiscal|last|past|recent|previous|prior|year|reporting)[^,.;]{0,40}|in 20\d\d|for the[^,.;]{0,50}|believe[sd]? (?:that )?(?:it|we|there) (?:have|has|had|is|are)|themselves|directly|individually or in the aggregate|nor do we|within[^,.;]{0,40}|over[^,.;]{0,40}|otherwise|been|have|had|has|be|reasonably|so far|by themselves|specifically)(?:,)? ){0,4}`;

/** Styled words are glued in some pages: “didnot identify”, “havent”. */
const AUXILIARY = String.raw`(?:did|do|does|is|are|was|were|has|have|had)`;

/** What denies a material effect, and what only seems to: each in the whole sentence, or in what stands before or after a denial. */
export const DENIAL = {
	/** Denies by a verb: “have not identified”, “are not aware of”. */
	not: {
		words: new RegExp(
			String.raw`(?:(?:\b(?:${AUXILIARY}nt|not|never|cannot say|neither|nor ${AUXILIARY}(?: \w+){0,3}?)|n't),? {1,2}|\b${AUXILIARY}not ?)${ADVERB}${DENIED_VERB}\b`,
		),
		takes: [
			"We have not experienced an incident.",
			"We are not, to date, aware of one.",
			"We have not (to our knowledge) experienced one.",
			"They have not developed into an incident.",
			"We didnot identify one.",
		],
		refuses: "We have experienced an incident.",
	},
	/** Denies by the subject: “no risks”, “none of these incidents”. */
	none: {
		words:
			/\bnone (?:(?:to date|so far|yet|which|that|of (?:\w+ ){1,4}?),? ?)?(?:have|has|had|were|was|are|is|materially)\b|\b(?:no|none|neither|nor|not any|nil|zero)\b(?! (?:assurance|guarantee|later|longer|less|more|fewer|matter|doubt|one|obligation|operations|business|employees))[^.;]{0,120}?\b(?:risks?|threats?|incidents?|attacks?|breach(?:es)?|events?|vulnerabilit\w+|of (?:these|such|those|the|which|them)|cyber\w*|occurrences?|intrusions?|material|effects?|impacts?|issues?|losses)\b/,
		takes: ["No incident had such an effect.", "None of these attempts have done so.", "To date none have done so."],
		refuses: "We can give no assurance of that.",
	},
	/** Denies by another word: “free of”, “immaterial”, “unlikely”. */
	free: {
		words:
			/\bunaware of\b|\bfree (?:of|from) (?:any )?(?:material|significant|cyber)|without (?:any )?(?:material|significant) (?:\w+ ){0,3}(?:incident|impact|effect|breach|disruption)|(?:was|were|is|are|been) (?:immaterial|not material)|\bimmaterial\b|unlikely|\bprevented any (?:\w+ ){0,2}(?:incidents?|attacks?|breach(?:es)?|disruptions?|losses)/,
		takes: ["Their impact was immaterial.", "We are unaware of any."],
		refuses: "Their impact was felt.",
	},
	/** Negative words that deny no effect. */
	traps: {
		words:
			/\bnot only\b|\bnot limited to\b|\bnot (?:yet )?(?:been )?(?:able to )?(?:determined?|concluded?|completed?|known|finali[sz]ed)\b(?: whether| if| the)|\bnot (?:been )?(?:prevented|stopped|blocked|detected by|fully)\b|\bno assurance|\bcannot (?:guarantee|assure|eliminate|be certain|provide)/,
		takes: "They have not only affected us.",
		refuses: "They have not affected us.",
	},
	/** Leaves out one incident: “Other than the incident of May, we have not …” leaves open what that one did. */
	exceptIncident: {
		words: /\b(?:other than|except for) (?:the|this|that|these|those)\b[^.;]{0,40}\bincidents?\b/,
		takes: "Other than the March incident, we had none.",
		refuses: "Other than in March, we had none.",
	},
	/** Before a denial: a promise, or a condition. */
	promise: {
		words:
			/\b(?:provide|give|offer)\w* (?:\w+ ){0,3}(?:assurance|guarantee)|\bno (?:assurance|guarantee|certainty)|\b(?:cannot|can not) (?:assure|guarantee|be certain)|if we (?:do|are|have) not|fail(?:s|ed|ing|ure)? to\b[^.]{0,40}$/,
		takes: "We can provide no assurance.",
		refuses: "We can provide no figures.",
	},
	/** Right before a denial: it denies something of a thing. */
	relative: {
		words: /\b(?:that|which|who) (?:do|does|are|is|may|have) $/,
		takes: "vendors that do ",
		refuses: "vendors do ",
	},
	/** A company that has none of something is not one that had no incident. */
	nothingToHit: {
		words: /^not have (?:any |significant )?(?:operations|business|employees|personnel|information systems)\b/,
		takes: "not have any operations of note",
		refuses: "not have any incidents",
	},
	/** Denies a promise. */
	norPromise: {
		words: /^nor (?:\w+ ){0,2}(?:provide|give|offer|guarantee|assure)/,
		takes: "nor can we provide assurance",
		refuses: "nor have we found one",
	},
	/** What a denial must speak of. */
	topic: {
		words:
			/\b(?:cyber|security|incidents?|threats?|breach|attack|intrusion|unauthorized|information system|risks?|events?|attempts?|access to)/,
		takes: "No threat is known.",
		refuses: "No tax is due.",
	},
	/** Or the objects of the rule, of which a denial of an effect speaks: “none had a material impact on our results of operations”. */
	objects: {
		words: /\bbusiness strateg|results? of operations?|financial (?:condition|position)|\boperations\b/,
		takes: "It had no impact on our results of operations.",
		refuses: "It had no impact on the weather.",
	},
	/** Concedes: what follows the concession's comma is said without it. */
	concession: {
		words: /\b(?:although|though|while|whilst|even though|notwithstanding|despite)\b/,
		takes: "Although no assurance can be given, we have found none.",
		refuses: "We can give no assurance that we have found all.",
	},
	/** Right before a denial: a clause of its own has begun. */
	newClause: {
		words: /^(?:\w+ ){0,8}(?:ha(?:s|ve|d)|do(?:es)?|did|is|are|was|were) $/,
		takes: "the company has ",
		refuses: "that, as far as we know, they have ",
	},
	/** Denies to follow a standard or to engage somebody. */
	standard: {
		words:
			/\b(?:nist|iso|certif|standards?|specification|requirement|insurance|consultant|assessor|auditor|third part(?:y|ies) in connection)\w*/,
		takes: "We are not certified.",
		refuses: "We are not aware of any.",
	},
	/** Denies an arrangement, not what happened. */
	otherMatter: {
		words:
			/^(?:not|no|none|nor|never)\b[^.;]{0,60}?\b(?:disclos|report to|process|polic|program|procedure|committee|personnel|expertise|experience in|insur)/,
		takes: "not have a process for that",
		refuses: "not experienced an incident",
	},
	/** Yet speaks of what happened. */
	happened: {
		words: /\b(?:experienc|identif|affect|impact|aware|(?:incident|event|breach|attack)s?\b)/,
		takes: "We experienced none.",
		refuses: "We have no plan.",
	},
} satisfies Readonly<Record<string, Pattern>>;

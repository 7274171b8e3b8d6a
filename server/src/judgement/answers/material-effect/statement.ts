import { byText } from "../../sentences/by-text.ts";

/**
 * What a sentence says on (b)(2): have risks from cybersecurity threats materially affected the registrant, or are
 * they reasonably likely to?
 */
export type Polarity =
	/** They have not (or are not likely to). */
	| "denied"
	/** They have, or are. */
	| "affirmed"
	/** "If realized, are reasonably likely to": no answer, but no silence either. */
	| "conditional"
	/** Not yet determined. */
	| "undetermined"
	/** Only points to where it would be said. */
	| "pointer";

export interface EffectStatement {
	readonly polarity: Polarity;
	/** Speaks of `reasonably likely` or the like. */
	readonly forward: boolean;
	/** Speaks of risks or threats, not of incidents alone. */
	readonly risks: boolean;
	/** Bound to a fiscal year or period, with no "to date" or "as of the date" beside it. */
	readonly periodLimited: boolean;
	/** Bound to what is known. */
	readonly knowledge: boolean;
	/** Names strategy, results and condition. */
	readonly strategy: boolean;
	readonly results: boolean;
	readonly condition: boolean;
	/** Measures by "material adverse effect", "significant" and the like alone. */
	readonly adverseOnly: boolean;
	/** Past half says "affected" without "materially". */
	readonly missingAdverb: boolean;
	/** The deciding words, `[start, end)` in the view. */
	readonly start: number;
	readonly end: number;
}

const MATERIAL = /\bmaterial(?:ly|ity)?\b|\bsignificant(?:ly)?\b|\bsubstantial(?:ly)?\b|\bmajor\b|\bserious\b/;
const EFFECT =
	/\b(?:material(?:ly)?|significant(?:ly)?|substantial(?:ly)?)(?:,? (?:or|and|adverse(?:ly)?|negative(?:ly)?|significant(?:ly)?))*[ -](?:affect|impact|impair|harm|damag|disrupt|effect|influenc|compromis|interfer|interrupt|consequence|impede)\w*|\b(?:affect|impact|influenc|harm|impair|disrupt)(?:ed|ing|s)? (?:\w+ ){0,12}?(?:materially|in a material)|reasonabl[ey] likely|likely to (?:\w+ )?(?:material|affect)|\bmaterial (?:adverse )?(?:effect|impact)|had an? (?:\w+ )?material/;
const INCIDENT =
	/\b(?:incidents?|(?:cyber)?-?attacks?|breach(?:es)?|intrusions?|events?|threats?|compromises?|unauthorized (?:access|occurrences?)|ransomware|disruptions?|failures?|losses|interruptions?)\b/;
/** Speaks of incidents as such: "any incident", "has not suffered a cyberattack". */
const BARE =
	/\b(?:any|no)\b|\b(?:have|has|had|did) (?:not|never) (?:been )?(?:experienced?|suffer(?:ed)?|encounter(?:ed)?|(?:a |the )?(?:victim|target))\b/;
const CYBER =
	/\bcyber|security|\bdata\b|information (?:system|technolog)|\bit\b|hack|privacy|unauthorized|network|phishing|ransomware|malware|\bthreats?\b/;

/** Verbs that, denied, deny the matter: "have not identified", "are not aware of", "did not experience". */
const DENIED_VERB = String.raw`(?:aware|been aware|become aware|identif\w+|experienc\w+|encounter\w*|detect\w*|observ\w*|suffer\w*|sustain\w*|incur\w*|discover\w*|seen|faced?|fac(?:ed|ing)|found|f[ei]lt|had|have|has|having|been|had been|been (?:a |the )?(?:victim|target)|know|known|believ\w+|think|material(?:ly)?|reasonabl[ey]|likely|affect\w*|impact\w*|result\w*|caus\w*|led|adversely|significantly|consider\w*|expect\w*|anticipat\w*|occur\w*|happen\w*|record\w*|report\w*|receiv\w+|notif\w+|expos\w+|subject\w*|deem\w*|determin\w+ that|substantial\w*|compromis\w*|uncover\w*|made aware|aware)`;
// At most four: some end anywhere, and without a bound the ways to cut a sentence into them double with each.
const ADVERB = String.raw`(?:,? ?(?:to date|currently|presently|yet|previously|knowingly|ever|also|since|in the past|as of[^,.;]{0,60}|historically|to our knowledge|during[^,.;]{0,60}|in (?:the )?(?:fiscal|last|past|recent|previous|prior|year|reporting)[^,.;]{0,40}|in 20\d\d|for the[^,.;]{0,50}|believe[sd]? (?:that )?(?:it|we|there) (?:have|has|had|is|are)|themselves|directly|individually or in the aggregate|nor do we|within[^,.;]{0,40}|over[^,.;]{0,40}|otherwise|been|have|had|has|be|reasonably|so far|by themselves|specifically)(?:,)? ){0,4}`;
const NOT = new RegExp(
	String.raw`(?:\b(?:not|never|cannot say|neither|nor (?:have|has|had|did|do|does|is|are|were|was)(?: \w+){0,3}?)|n't),? {1,2}${ADVERB}${DENIED_VERB}\b`,
);
const NO_SUBJECT =
	/\b(?:no|none|neither|nor|any of which|not any|nil|zero)\b(?! (?:assurance|guarantee|later|longer|less|more|fewer|matter|doubt|one|obligation|operations|business|employees))[^.;]{0,120}?\b(?:risks?|threats?|incidents?|attacks?|breach(?:es)?|events?|vulnerabilit\w+|of (?:these|such|those|the|which|them)|cyber\w*|occurrences?|intrusions?|material|effects?|impacts?|issues?|losses)\b/;
const FREE =
	/\bfree (?:of|from) (?:any )?(?:material|significant|cyber)|without (?:any )?(?:material|significant) (?:\w+ ){0,3}(?:incident|impact|effect|breach|disruption)|(?:was|were|is|are|been) (?:immaterial|not material)|\bimmaterial\b|unlikely|\bprevented any (?:\w+ ){0,2}(?:incidents?|attacks?|breach(?:es)?|disruptions?|losses)/;
const NEGATION_TRAPS =
	/\bnot only\b|\bnot limited to\b|\bnot (?:yet )?(?:been )?(?:able to )?(?:determined?|concluded?|completed?|known|finali[sz]ed)\b(?: whether| if| the)|\bnot (?:been )?(?:prevented|stopped|blocked|detected by|fully)\b|\bno assurance|\bcannot (?:guarantee|assure|eliminate|be certain|provide)/g;
// The month of May is no modal.
const MODAL = /\b(?:may(?!,? \d)|might|could|would|can|will|cannot|should)\b/;
const WHETHER =
	/\b(?:whether|how|if and how|extent to which|the (?:ways|manner) in which)\b[^.;]{0,160}\b(?:material|reasonably likely|affect)/;
const POINTS =
	/\b(?:see|refer|please|discussed|described|discussion|set forth|disclosed|contained|included|found|information (?:about|on|regarding|concerning|relating|as to)|description of|details?)\b/;
const UNDETERMINED =
	/\b(?:not|has not|have not|unable to|cannot)\b[^.;]{0,30}\b(?:determined?|concluded?|known|assessed|evaluated?)\b[^.;]{0,60}\b(?:whether|if|the (?:full|extent|impact|materiality|scope))/;
const CONDITION =
	/\b(?:if (?:realized|materiali[sz]ed|they|it|any|such|these|one|successful|not|we)|were (?:they|it|such|we) to|should (?:they|it|any|such|we)|that,? if\b)/;
const AFFIRMED =
	/\b(?:have|has|had)(?: (?:also|in the past|previously|already|since|each|both|not only))* (?:(?:been )?(?:materially|significantly|substantially)(?:,? (?:and )?(?:adversely|negatively))? (?:affected|impacted|disrupted|harmed|impaired|damaged)|(?:a|had a) (?:material|significant)(?: (?:adverse|negative))? (?:effect|impact))|\b(?:materially|significantly) (?:and adversely )?(?:affected|impacted|disrupted|harmed) (?:our|the|us)\b|\bresulted in (?:a )?material (?:loss|cost|expense|disruption|impact|effect)\w*|\bhad a material (?:adverse )?(?:effect|impact)/;
const LIKELY_AFFIRMED = /\b(?:are|is|will be|be) (?:\w+ )?reasonably likely to (?:\w+ )?(?:materially|have a material)/;
const PROCESS =
	/\b(?:process(?:es)?|procedures?|program|polic(?:y|ies)|plan|team|committee|board|criteria|framework|designed|responsib\w+|escalat\w+|determin\w+|assess\w*|evaluat\w+|mitigat\w+|report(?:s|ed)? to|notif(?:y|ies|ied)|classif\w+|criteria|in the event|upon|when)\b/;

const PERIOD =
	/\b(?:during|in|for|throughout|over|within)\b (?:the |our |its )?(?:fiscal|calendar|reporting|financial|last|past|latest|twelve|two|three|year|(?:first|second|third|fourth) quarter|period|current|covered|most recent|reported|preceding|prior|recent years|20\d\d)\b/;
/** From some day on, even up to now, leaves out what was before. */
const SINCE = /\bsince (?:the )?(?:start|beginning|commencement)\b/;

/**
 * Reads a sentence as a (b)(2) statement.
 *
 * @param view plain view of the sentence
 * @param afterHeading whether the sentence stands where the topic is incidents or effects, so that "none" alone counts
 * @returns undefined when the sentence makes no such statement (a risk factor's "could", a process, anything else)
 */
export const readEffect: (view: string) => EffectStatement | undefined = byText(readStatement);

function readStatement(view: string): EffectStatement | undefined {
	const effect = EFFECT.exec(view);
	const incident = INCIDENT.exec(view);
	if (!effect && !(incident && (MATERIAL.test(view) || BARE.test(view)) && CYBER.test(view))) return undefined;
	const statement = (polarity: Polarity, at: { index: number; 0: string } | null): EffectStatement => {
		const decisive = at ?? effect ?? incident;
		const start = decisive?.index ?? 0;
		return { polarity, ...qualities(view), start, end: start + (decisive?.[0].length ?? 0) };
	};
	const plain = view.replace(NEGATION_TRAPS, (trap) => " ".repeat(trap.length));
	const undetermined = effect ? UNDETERMINED.exec(view) : null;
	if (undetermined && !/\bnot (?:determined|concluded) that\b/.test(view))
		return statement("undetermined", undetermined);
	const whether = WHETHER.exec(plain);
	const not = NOT.exec(plain);
	const none = NO_SUBJECT.exec(plain);
	if (whether && POINTS.test(view) && !(not && not.index < whether.index)) return statement("pointer", whether);
	if (whether && !not && !none) return undefined;
	const denial = earliest(not, none) ?? FREE.exec(plain);
	// "Other than the incident of May, we have not …" leaves open what that incident did.
	if (
		denial &&
		/\b(?:other than|except for) (?:the|this|that|these|those)\b[^.;]{0,40}\bincidents?\b/.test(
			plain.slice(0, denial.index),
		)
	)
		return statement("undetermined", denial);
	if (denial && denies(view, denial, effect?.index)) {
		return statement("denied", denial);
	}
	if (!effect) return undefined;
	if (CONDITION.test(plain) && /reasonabl[ey] likely/.test(plain)) return statement("conditional", effect);
	const affirmed = AFFIRMED.exec(plain);
	if (
		affirmed &&
		!MODAL.test(plain.slice(Math.max(0, affirmed.index - 40), affirmed.index)) &&
		!CONDITION.test(plain) &&
		!PROCESS.test(plain.slice(0, affirmed.index))
	)
		return statement("affirmed", affirmed);
	const likely = LIKELY_AFFIRMED.exec(plain);
	if (
		likely &&
		!/\b(?:whether|determin\w+|assess\w*|evaluat\w+|escalat\w+|that (?:have|has|are|is|may))\b/.test(
			plain.slice(0, likely.index),
		)
	)
		return statement("affirmed", likely);
	return undefined;
}

/** What is denied is an arrangement, not what happened. */
const OTHER_MATTER =
	/^(?:not|no|none|nor|never)\b[^.;]{0,60}?\b(?:disclos|report to|process|polic|program|procedure|committee|personnel|expertise|experience in|insur)/;

/** A denial counts when it is about the matter: an effect or a material incident, not a process or a promise. */
function denies(view: string, denial: { index: number; 0: string }, effectAt: number | undefined): boolean {
	const after = view.slice(denial.index, denial.index + 420);
	const before = view.slice(0, denial.index);
	if (
		/\b(?:provide|give|offer)\w* (?:\w+ ){0,3}(?:assurance|guarantee)|\bno (?:assurance|guarantee|certainty)|\b(?:cannot|can not) (?:assure|guarantee|be certain)|if we (?:do|are|have) not|fail(?:s|ed|ing|ure)? to\b[^.]{0,40}$/.test(
			before,
		)
	)
		return false;
	if (/\b(?:that|which|who) (?:do|does|are|is|may|have) $/.test(before.slice(-14)) && effectAt === undefined)
		return false;
	// A company that has none of something is not one that had no incident: "we do not have any operations that …".
	if (/^not have (?:any |significant )?(?:operations|business|employees|personnel|information systems)\b/.test(after))
		return false;
	if (/^nor (?:\w+ ){0,2}(?:provide|give|offer|guarantee|assure)/.test(after)) return false;
	const topic =
		/\b(?:cyber|security|incidents?|threats?|breach|attack|intrusion|unauthorized|information system|risks?|events?)/;
	if (!topic.test(view)) return false;
	if (
		/\b(?:nist|iso|certif|standards?|specification|requirement|insurance|consultant|assessor|auditor|third part(?:y|ies) in connection)\w*/.test(
			after.slice(0, 80),
		) &&
		effectAt === undefined
	)
		return false;
	const hasMatter =
		MATERIAL.test(after) ||
		EFFECT.test(after) ||
		INCIDENT.test(after) ||
		(effectAt !== undefined && effectAt < denial.index && denial.index - effectAt < 200);
	if (!hasMatter) return false;
	const other = OTHER_MATTER.exec(after);
	return (
		!other ||
		(INCIDENT.test(after) &&
			/\b(?:experienc|identif|affect|impact|aware|(?:incident|event|breach|attack)s?\b)/.test(other[0]))
	);
}

function earliest(a: RegExpExecArray | null, b: RegExpExecArray | null): RegExpExecArray | null {
	if (!a || !b) return a ?? b;
	return a.index <= b.index ? a : b;
}

function qualities(view: string): Omit<EffectStatement, "polarity" | "start" | "end"> {
	const forward =
		/reasonabl[ey] likely|reasonable likelihood|likely to|could (?:reasonably )?be expected|expected to have|unlikely/.test(
			view,
		);
	return {
		forward,
		risks: /\brisks?\b|\bthreats?\b|vulnerabilit/.test(view),
		periodLimited: PERIOD.test(view) || SINCE.test(view),
		knowledge: /\baware\b|\bknown\b|knowledge|\bknow\b|identified/.test(view),
		strategy: /strateg/.test(view),
		results: /results? of operations?|operating results|operations/.test(view),
		condition: /financial (?:condition|position|results|performance|statements)/.test(view),
		adverseOnly:
			/material(?:ly)? (?:and |or )?adverse|significant(?:ly)? (?:adverse|affect|impact|effect)/.test(view) &&
			!/material(?:ly)? (?:affect|impact)|material (?:effect|impact)/.test(view),
		missingAdverb: /\b(?:have|has) (?:affected|impacted) or (?:are|is) reasonably likely to materially/.test(view),
	};
}

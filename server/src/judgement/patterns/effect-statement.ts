import type { Pattern } from "./pattern.ts";

/**
 * What a statement on (b)(2) says, in words: whether risks have materially affected the registrant or are reasonably
 * likely to. How they are weighed against each other is in `answers/material-effect/`.
 */
export const STATEMENT = {
	/** Weighs the matter. */
	material: {
		words: /\bmaterial(?:ly|ity)?\b|\bsignificant(?:ly)?\b|\bsubstantial(?:ly)?\b|\bmajor\b|\bserious\b/,
		takes: "The incident was significant.",
		refuses: "The incident was brief.",
	},
	/** Speaks of an effect, as the rule or near it. */
	effect: {
		words:
			/\b(?:material(?:ly)?|significant(?:ly)?|substantial(?:ly)?)(?:,? (?:or|and|adverse(?:ly)?|negative(?:ly)?|significant(?:ly)?))*[ -](?:affect|impact|impair|harm|damag|disrupt|effect|influenc|compromis|interfer|interrupt|consequence|impede)\w*|\b(?:affect|impact|influenc|harm|impair|disrupt)(?:ed|ing|s)? (?:\w+ ){0,12}?(?:materially|in a material)|reasonabl[ey] likely|likely to (?:\w+ )?(?:material|affect)|\bmaterial (?:adverse )?(?:effect|impact)|had an? (?:\w+ )?material/,
		takes: [
			"No threat has materially affected us.",
			"The threats are reasonably likely to do so.",
			"It had a material impact.",
		],
		refuses: "A threat has reached us.",
	},
	/** Speaks of what may have the effect. */
	incident: {
		words:
			/\b(?:incidents?|(?:cyber)?-?attacks?|breach(?:es)?|intrusions?|events?|threats?|compromises?|unauthorized (?:access|occurrences?)|ransomware|disruptions?|failures?|losses|interruptions?)\b/,
		takes: "We found an intrusion.",
		refuses: "We found a treasure.",
	},
	/** Speaks of incidents as such, material or not. */
	bareIncident: {
		words:
			/\b(?:any|no)\b|\b(?:have|has|had|did) (?:not|never) (?:been )?(?:experienced?|suffer(?:ed)?|encounter(?:ed)?|(?:a |the )?(?:victim|target))\b/,
		takes: "Our foundry has not been the victim of a cyberattack.",
		refuses: "Our foundry was the victim of a cyberattack.",
	},
	/** Speaks of cybersecurity at all. */
	topic: {
		words:
			/\bcyber|security|\bdata\b|information (?:system|technolog)|\bit\b|hack|privacy|unauthorized|network|phishing|ransomware|malware|\bthreats?\b/,
		takes: "A phishing mail was opened.",
		refuses: "A letter was opened.",
	},
	/** Asks rather than says: whether, how, to what extent. */
	whether: {
		words:
			/\b(?:whether|how|if and how|extent to which|the (?:ways|manner) in which)\b[^.;]{0,160}\b(?:material|reasonably likely|affect)/,
		takes: "It weighs whether an event is material.",
		refuses: "It holds that the event is material.",
	},
	/** Sends the reader elsewhere. */
	points: {
		words:
			/\b(?:see|refer|please|discussed|described|discussion|set forth|disclosed|contained|included|found|information (?:about|on|regarding|concerning|relating|as to)|description of|details?)\b/,
		takes: "For this, please see Item 3.D.",
		refuses: "For this, she went to Item 3.D.",
	},
	/** Says that the effect is not yet known. */
	undetermined: {
		words:
			/\b(?:not|has not|have not|unable to|cannot)\b[^.;]{0,30}\b(?:determined?|concluded?|known|assessed|evaluated?)\b[^.;]{0,60}\b(?:whether|if|the (?:full|extent|impact|materiality|scope))/,
		takes: "We have not yet determined whether it has affected us.",
		refuses: "We have determined that it has not affected us.",
	},
	/** Says that it was found not to be so, which is no open question. */
	determinedNot: {
		words: /\bnot (?:determined|concluded) that\b/,
		takes: "We have not concluded that it affects us.",
		refuses: "We have not concluded whether it affects us.",
	},
	/** Hangs on an if. */
	condition: {
		words:
			/\b(?:if (?:realized|materiali[sz]ed|they|it|any|such|these|one|successful|not|we)|were (?:they|it|such|we) to|should (?:they|it|any|such|we)|that,? if\b)/,
		takes: "Such risks, if realized, are grave.",
		refuses: "Such risks are grave.",
	},
	/** Says what may be. The month of May is no modal. */
	modal: {
		words: /\b(?:may(?!,? \d)|might|could|would|can|will|cannot|should)\b/,
		takes: "They may affect us.",
		refuses: "On May 3, they affected us.",
	},
	/** Says that there was an effect. */
	affirmed: {
		words:
			/\b(?:have|has|had)(?: (?:also|in the past|previously|already|since|each|both|not only))* (?:(?:been )?(?:materially|significantly|substantially)(?:,? (?:and )?(?:adversely|negatively))? (?:affected|impacted|disrupted|harmed|impaired|damaged)|had an? (?:material|significant)(?: (?:adverse|negative))? (?:effect|impact))|\bhas an? (?:material|significant)(?: (?:adverse|negative))? (?:effect|impact)|\b(?:materially|significantly) (?:and adversely )?(?:affected|impacted|disrupted|harmed) (?:our|the|us)\b|\bresulted in (?:a )?material (?:loss|cost|expense|disruption|impact|effect)\w*|\bhad a material (?:adverse )?(?:effect|impact)/,
		takes: "The attack has materially disrupted our plants.",
		refuses: "The attack has reached our plants.",
	},
	/** Says that there is likely to be one. */
	likelyAffirmed: {
		words: /\b(?:are|is|will be|be) (?:\w+ )?reasonably likely to (?:\w+ )?(?:materially|have a material)/,
		takes: "They are reasonably likely to materially affect us.",
		refuses: "They are unlikely to affect us.",
	},
	/** Names risks and tells where they are told: “see Item 1A for risks that have materially affected us”. */
	pointer: {
		words:
			/\b(?:see|refer|please|captioned|titled|entitled|headings?|headed|for (?:more|further|additional|a (?:further |more detailed )?(?:description|discussion))|(?:describe|discuss)\w*|set forth|information (?:about|on|regarding|concerning|relating)|description of|risk factors?)\b/,
		takes: "Under that heading we describe such threats.",
		refuses: "Such threats reached us.",
	},
	/** Any negation: a yes that shares its sentence with one before it is not sure enough to be a yes. */
	negation: {
		words:
			/\b(?:not|no|none|never|neither|nor|unaware|without|cannot|nothing)\b|n't\b|\b(?:ha(?:ve|s)|did|do|does|is|are|was|were)nt\b|(?:did|is|are|have|has|were|was|do|does)no/,
		takes: ["It has not reached us.", "There werenoattacks."],
		refuses: "It has reached us.",
	},
	/** Right before an effect: “incidents that have …” says which incidents. */
	relative: {
		words: /\b(?:that|which|who|whose)(?: \w+){0,5} ?$/,
		takes: "threats that ",
		refuses: "threats ",
	},
	/** Says that there were such: “we have experienced incidents that have materially affected us”. */
	suffered: {
		words:
			/\b(?:experienced|suffered|sustained|incurred|identified|been (?:the )?(?:victim|target|subject) (?:of|to)|encountered|faced)\b(?! no\b)/,
		takes: "We have experienced incidents.",
		refuses: "We have read of incidents.",
	},
	/** Asks of it: whether, how. */
	asks: {
		words: /\b(?:whether|how)\b/,
		takes: "We weigh whether they affect us.",
		refuses: "They affect us.",
	},
	/** Tells of an arrangement rather than of what was. */
	process: {
		words:
			/\b(?:process(?:es)?|procedures?|program|polic(?:y|ies)|plan|team|committee|board|criteria|framework|designed|responsib\w+|escalat\w+|determin\w+|assess\w*|evaluat\w+|mitigat\w+|report(?:s|ed)? to|notif(?:y|ies|ied)|classif\w+|criteria|in the event|upon|when)\b/,
		takes: "The committee weighs each event.",
		refuses: "An event took place.",
	},
	/** Bound to a year or period. */
	period: {
		words:
			/\b(?:during|in|for|throughout|over|within)\b (?:the |our |its )?(?:fiscal|calendar|reporting|financial|last|past|latest|twelve|two|three|year|(?:first|second|third|fourth) quarter|period|current|covered|most recent|reported|preceding|prior|recent years|20\d\d)\b/,
		takes: "During the fiscal year we saw none.",
		refuses: "To date we saw none.",
	},
	/** From some day on, even up to now, leaves out what was before. */
	since: {
		words: /\bsince (?:the )?(?:start|beginning|commencement)\b/,
		takes: "Since the beginning of last year we saw none.",
		refuses: "Since last year we saw none.",
	},
	/** Speaks of what is likely. */
	forward: {
		words:
			/reasonabl[ey] likely|reasonable likelihood|likely to|could (?:reasonably )?be expected|expected to have|unlikely/,
		takes: "None is likely to do so.",
		refuses: "None did so.",
	},
	/** Speaks of risks or threats. */
	risks: {
		words: /\brisks?\b|\bthreats?\b|vulnerabilit/,
		takes: "No threat has harmed us.",
		refuses: "No incident has harmed us.",
	},
	/** Bound to what is known. */
	knowledge: {
		words: /\baware\b|\bknown\b|knowledge|\bknow\b|identified/,
		takes: "We are aware of none.",
		refuses: "There is none.",
	},
	/** Names business strategy. */
	strategy: {
		words: /strateg/,
		takes: "Our business strategy has not suffered.",
		refuses: "Our business has not suffered.",
	},
	/** Names results of operations. */
	results: {
		words: /results? of operations?|operating results|operations/,
		takes: "Our operating results have not suffered.",
		refuses: "Our brand has not suffered.",
	},
	/** Names financial condition. */
	financialCondition: {
		words: /financial (?:condition|position|results|performance|statements)/,
		takes: "Our financial position has not suffered.",
		refuses: "Our financial team has not suffered.",
	},
	/** Measures by something else than “materially affected”. */
	otherYardstick: {
		words: /material(?:ly)? (?:and |or )?adverse|significant(?:ly)? (?:adverse|affect|impact|effect)/,
		takes: "It had no material adverse effect.",
		refuses: "It had no material effect.",
	},
	/** Measures by the rule's own words. */
	yardstick: {
		words: /material(?:ly)? (?:affect|impact)|material (?:effect|impact)/,
		takes: "It had no material effect.",
		refuses: "It had no material adverse effect.",
	},
	/** The half on the past says “affected” without “materially”. */
	missingAdverb: {
		words: /\b(?:have|has) (?:affected|impacted) or (?:are|is) reasonably likely to materially/,
		takes: "None have affected or are reasonably likely to materially affect us.",
		refuses: "None have materially affected or are reasonably likely to materially affect us.",
	},
} satisfies Readonly<Record<string, Pattern>>;

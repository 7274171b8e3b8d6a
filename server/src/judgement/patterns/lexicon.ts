/** Pieces of patterns, on the plain view of a sentence (lower case, straight quotes). All bounded: no piece backtracks beyond its gap. */

/** Up to `n` characters within the same clause. */
export const gap = (n: number): string => `[^.;]{0,${n}}?`;

export const CYBER = String.raw`(?:cyber[- ]?\w*|information[- ](?:systems? )?security|data (?:security|privacy|protection|breach\w*)|infosec|information technology|\bit (?:security|systems?|risks?)\b|security (?:risk|threat|incident|event|breach)\w*|(?:security|technology|digital) risks?)`;

/** The board itself, or what the rule takes for it. */
export const BOARD = String.raw`(?:(?<!management |executive |advisory |managing )boards?(?! committee)(?: of (?:directors|managers|trustees|supervisors|statutory auditors|the (?:company|bank|trust|fund|general partner)))?|supervisory boards?|\bdirectors\b|\btrustees\b)`;

/** Committees of the board by their usual names. */
export const BOARD_COMMITTEE = String.raw`(?:(?:audit|risk|nominat\w+|governance|technology|finance|compliance|oversight|conflicts|safety|sustainability|privacy|innovation|cyber\w*|(?<!data )information (?:technology|security)|board)(?:,? (?:and|&amp;|&|/) \w+(?: \w+)?|,? \w+,? (?:and|&) \w+| (?:management|oversight|compliance|review|risk|security|technology)){0,4}[ -](?:sub-?)?committee|committees? of (?:the|our|its) (?:board|directors)|board(?:'s)? (?:audit |risk )?(?:sub-?)?committees?|\bthe committee\b)`;

/** Bodies of management that a board committee must not be taken for. */
export const MANAGEMENT_BODY = String.raw`(?:(?:disclosure|steering|executive|management|leadership|crisis|working|operating|(?:cyber|data|information)[- ]?\w*(?: \w+)?|it|security|incident response|risk management|advisory|privacy)(?: (?:steering|governance|risk|security|management|response|oversight|advisory)){0,4} (?:committee|council|team|group|board|task force|department|function|office|unit)s?)`;

/** Titles and bare designations of people who manage. */
export const TITLE = String.raw`(?:(?:v|global |group |deputy |virtual |fractional )?(?:ciso|cio|cto|cso|cfo|ceo|coo|cro|cdo|clo|cpo|cao|dpo|vciso)s?\b|chief (?:\w+,? (?:and |& )?){1,4}officers?|(?:principal |acting )?(?:executive|financial|accounting|cyber\w*|security|data protection|privacy|compliance|technology|information) officers?|(?:senior |executive |corporate |group ){0,3}(?:vice[- ]presidents?|vps?|svps?|evps?|directors?|heads?|managers?|leads?|leaders?|supervisors?|coordinators?|administrators?|specialists?) (?:of|for)[, ]+(?:\w+[, ]+){0,4}?(?:it|information|technology|technologies|security|cyber\w*|digital|risk|infrastructure|systems?|finance|legal|operations|compliance|engineering|software|data)|(?:it|information (?:technology|security|systems?)|cyber ?security|security|technology|infrastructure|systems|network|digital|risk) (?:director|manager|head|lead|leader|officer|supervisor|coordinator|administrator|specialist|engineer|chief|personnel)s?|general counsel|president\b|controller|treasurer|executive chair\w*|managing director|general manager|chief of staff|head of (?:our |the )?\w+)`;

export const MANAGEMENT = String.raw`(?:\bmanagement(?:'s)?(?: team)?\b(?! (?:program|process|system|framework|polic|strateg|procedure|practice|plan|company|measures|and strategy|of))|senior (?:management|leadership|executives?|leaders)|executive (?:management|leadership|team|officers)|leadership team|executives|our officers|management board|executive board)`;

/** Those who sell, host or supply. */
export const VENDOR = String.raw`(?:(?:third|3rd)[- ]?part(?:y|ies)(?:'s?)?(?: (?:service|technology|information technology|it|cloud|software|business|data|platform|hosting|outsourc\w+|and|or|other|key|critical|external))*(?: (?:service )?(?:providers?|vendors?|suppliers?|partners?|contractors?|hosts?|systems?|software|applications?|products?|services|relationships?|risks?|access|management|users?))?|vendors?|suppliers?|service[- ]?providers?|(?<!data )supply[- ]chains?|sub-?contractors?|contractors|business partners|counterpart(?:y|ies)|outsourc\w+|cloud (?:service )?providers?)`;

/** Those who assess, advise, test or audit. */
export const OUTSIDER = String.raw`(?:assessors?|consultants?|auditors?|consultanc(?:y|ies)|consulting (?:firms?|agenc(?:y|ies)|compan(?:y|ies)|services)|advis[eo]rs?|experts?|specialists?|professionals|firms?|penetration test\w*|pen[- ]test\w*|red team\w*|ethical hackers?|bug[- ]bounty|mssps?|managed (?:security|detection|it|service)\w*(?: \w+)? ?(?:providers?|services?|response)?|security operations? cent(?:er|re)|threat intelligence|forensic\w*|(?:outside|external|legal) counsel|certification bod(?:y|ies)|agenc(?:y|ies)|law firms?|external (?:part(?:y|ies)|resources|support|providers?|entities|service providers)|outside (?:part(?:y|ies)|resources|providers?|vendors?)|third[- ]part(?:y|ies)(?: \w+){0,3}?(?: (?:providers?|vendors?|firms?|experts?|compan(?:y|ies)|specialists?|resources?))?|vendors?|service providers?)`;

/** Overall risk management, under its many names. */
export const ERM = String.raw`(?:\berm\b|(?:overall|enterprise|enterprise[- ]wide|broader|wider|general|comprehensive|company[- ]?wide|corporate|group|group-wide|global|entire|larger|organi[sz]ation\w*|firm-?wide|total|existing|holistic|business|operational|integrated|internal)(?:[ -]\w+){0,3}? (?:risks?|controls?)(?: (?:and|&) \w+)?[ -](?:management|assessment|governance|framework|oversight|control|profile|register)\w*|overall (?:\w+ )?(?:risk|management|operation\w*|business|strateg\w+)|risk management (?:system|framework|program\w*|process\w*|function|structure|polic\w+|strategy|approach|plan|activities|practices|efforts)|enterprise risk\w*)`;

export const INCIDENT = String.raw`(?:incidents?|(?:cyber)?attacks?|breach(?:es)?|events?|intrusions?|(?:security|cyber\w*) (?:threats?|issues?|matters?|concerns?|risks?))`;

export const REPORT_VERB = String.raw`(?:reports?|reporting|reported|briefs?|briefings?|briefed|updates?|updated|updating|presents?|presented|presentations?|informs?|informed|informing|apprise[sd]?|apprising|escalat\w+|notif\w+|communicat\w+|meets? with|advis(?:e|es|ed|ing)\b|receiv\w+|alert(?:s|ed)?|provid\w+|deliver\w*|made aware|discuss\w*|submit\w*|inputs?|dashboards?)`;

export const CADENCE = String.raw`(?:quarterly|each quarter|every quarter|semi-?annual\w*|annual(?:ly)?|at least (?:once|twice|annually|quarterly)|twice (?:a|per) year|once (?:a|per) year|monthly|weekly|bi-?(?:weekly|monthly|annual\w*)|regular(?:ly)?|periodic(?:ally)?|from time to time|as (?:needed|necessary|appropriate|required|warranted)|promptly|immediately|timely|ongoing|routine(?:ly)?|(?:each|every) (?:meeting|year|month|week)|on a \w+ basis|when (?:necessary|appropriate)|in the event)`;

/** Up to `n` characters within the same clause, as many as there are. */
export const within = (n: number): string => `[^.;:]{0,${n}}`;

/** Negative words, as the inside of a group. */
export const NEGATIVES = "not|no|none|never|neither|nor|without";

export const NEGATIVE = String.raw`\b(?:${NEGATIVES})\b`;

/** A negative verb or subject that denies what follows. */
export const DENIED = String.raw`\b(?:(?:do|does|did|has|have|had|is|are|was|were) not|(?:has|have|had|is|are|with|currently|presently) no|not|nor|never|neither|without)\b`;

/** What is only possible, or hangs on a condition. */
export const MODAL = String.raw`\b(?:may|might|could|would|can|if)\b`;

/** Takes somebody on, or has something done by somebody. */
export const ENGAGE = String.raw`(?:engag\w+|retain\w*|hir(?:e|es|ed|ing)|us(?:e|es|ed|ing)\b|utili[sz]\w+|work(?:s|ed|ing)? (?:closely )?with|partner(?:s|ed|ing)? with|consult(?:s|ed|ing)?(?: with)?\b|commission\w*|contract(?:s|ed|ing)? (?:with|for|to)|rel(?:y|ies|ied|ying) (?:up)?on|leverag\w+|employ(?:s|ed|ing)?\b|appoint\w*|outsourc\w+|collaborat\w+|assist(?:s|ed|ing|ance)?\b|support(?:s|ed|ing)?\b|conduct(?:s|ed|ing)?\b|perform(?:s|ed|ing)?\b|by (?:an? )?(?:independent|external|outside|third)|through|involv\w+|includ\w+|from|provid\w+)`;

/** Not of the house. */
export const OUTSIDE = String.raw`(?:third[- ]part(?:y|ies)|external(?:ly)?|outside|independent|specialized|specialised|professional|qualified|reputable|leading|retained|contracted|outsourced)`;

/** What a board does about a matter. */
export const OVERSEE = String.raw`(?:overs(?:ee|ees|eeing|een|aw|ight)|supervis\w+|responsib\w+|monitor\w*|review\w*|consider\w*|charged with|tasked|govern\w*|accountab\w+|administer\w*|ensur\w+|approv\w+|evaluat\w+|manag\w+|address\w*|delegat\w+|deleg\w+|assign\w*|guidance|involved|attention|ultimate)`;

/** What it does it about. */
export const RISKS = String.raw`(?:risks?|threats?|cyber\w*|information security|data security|security)`;

/** What managers do about a matter. */
export const RESPONSIBLE = String.raw`(?:responsib\w+|oversee\w*|oversight|in charge|lead(?:s|ing)?\b|led by|head(?:s|ed)\b|manag(?:e|es|ing|ed)|accountab\w+|supervis\w+|charged|tasked|role|direct(?:s|ed|ing)|run(?:s|ning)?\b|implement\w*|administ\w+|coordinat\w+|monitor\w*|assess\w*|conduct\w*|maintain\w*|execut\w+|perform\w*|handl\w+|designat\w+|assign\w*|appoint\w*)`;

/** Anything by which a board or one of its committees may be named; a committee of management, too. */
export const GOVERNING = String.raw`\bboards?\b|\bdirectors\b|\btrustees\b|committee|\bgeneral partner\b`;

/** Anything by which people and bodies that manage may be named; not “risk management”, not the board. */
export const MANAGERS = String.raw`officer|\bc[a-z]{1,3}os?\b|\bchief\b|president|(?<!board of )\bdirectors?\b|\bheads?\b|\bheaded\b|\bmanagers?\b|(?<!(?:risks?|threats?|vulnerability|incident|data|the) )\bmanagement\b(?! (?:of|self|program|system|process|framework|strateg|approach|practice|polic|activit|procedure))|\bthe management\b(?! of)|committee|council|executive|\bteams?\b|\bleaders\w*|\bled by\b|department|\bvps?\b|personnel|counsel|\bstaff\b|\bfunctions?\b|\bemployees?\b|\bengineers?\b|consultant|adviser|\b(?:he|she|they|mr|ms|dr)\b`;

/** People and bodies of the house of whom expertise may be claimed. */
export const MANAGING_PEOPLE =
	"(?:officers?|c[a-z]{1,3}o|heads?|managers?|management|executives?|leaders?|leadership|departments?|teams?|personnel|staff|professionals|individuals|specialists?)";

/** Speaks of security at all. */
export const SECURITY_TOPIC: RegExp = new RegExp(String.raw`${CYBER}|\bsecurity\b`);

/** The paragraph on forward-looking statements names every aspect of an incident and describes none. */
export const FORWARD_LOOKING: RegExp =
	/forward-looking statements?|private securities litigation|section 21e|undue reliance|safe harbor/;

const MONTH = String.raw`(?:january|february|march|april|may|june|july|august|september|october|november|december|(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\.?)`;

/** A day or a month as drafts write it: `march 3, 2026`, `3 march 2026`, `2026-03-03`, `03/03/2026`, `late november 2023`, `early may`. */
export const DATE = String.raw`\b(?:${MONTH} \d{1,2}(?:st|nd|rd|th)?\b|\d{1,2}(?:st|nd|rd|th)?(?: day)?(?: of)? ${MONTH}\b|${MONTH},? (?:of )?\d{4}\b|\d{4}-\d{2}-\d{2}\b|\d{1,2}/\d{1,2}/\d{2,4}\b|(?:early|mid|late)[- ](?:in )?${MONTH}\b)`;

/** Persons whom an incident may concern. */
export const PERSONS =
	"(?:customers?|patients?|employees?|individuals?|users?|persons|people|members|clients?|consumers?|subscribers?|drivers?|students?|residents?|policyholders?|donors?|shareholders?|borrowers?|guests|passengers|vendors)";

/** A count, in digits or in words; no year. */
export const NUMBER = String.raw`(?:(?<![\d,.])(?:\d{1,3}(?:,\d{3}){1,4}|\d{1,3}(?:\.\d{1,3})?|(?!(?:19|20)\d{2}\b)\d{4,9})(?: (?:million|thousand|billion|percent)\b|\b)|\b(?:hundreds|thousands|millions|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|forty|fifty|one hundred|nearly all|substantially all|all))`;

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

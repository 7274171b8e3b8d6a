import { BOARD, CYBER, ERM, gap, INCIDENT, OUTSIDER, REPORT_VERB, TITLE, VENDOR } from "./lexicon.ts";
import type { CueSet } from "./pattern.ts";
import { context, cue } from "./pattern.ts";

const NEGATIVE = String.raw`\b(?:not|no|none|never|neither|nor|without)\b`;
const MODAL = String.raw`\b(?:may|might|could|would|can|if)\b`;
const ENGAGE = String.raw`(?:engag\w+|retain\w*|hir(?:e|es|ed|ing)|us(?:e|es|ed|ing)\b|utili[sz]\w+|work(?:s|ed|ing)? (?:closely )?with|partner(?:s|ed|ing)? with|consult(?:s|ed|ing)?(?: with)?\b|commission\w*|contract(?:s|ed|ing)? (?:with|for|to)|rel(?:y|ies|ied|ying) (?:up)?on|leverag\w+|employ(?:s|ed|ing)?\b|appoint\w*|outsourc\w+|collaborat\w+|assist(?:s|ed|ing|ance)?\b|support(?:s|ed|ing)?\b|conduct(?:s|ed|ing)?\b|perform(?:s|ed|ing)?\b|by (?:an? )?(?:independent|external|outside|third)|through|involv\w+|includ\w+|from|provid\w+)`;
const OUTSIDE = String.raw`(?:third[- ]part(?:y|ies)|external(?:ly)?|outside|independent|specialized|specialised|professional|qualified|reputable|leading|retained|contracted|outsourced)`;

/** (b)(1): what is done about risks from threats. */
export const processes: CueSet = {
	requirement: "processes",
	cues: [
		cue(
			"assess, identify, manage",
			String.raw`(?:assess|identif|evaluat|manag|mitigat|monitor|detect|analy[sz])\w*,? ${gap(40)}(?:assess|identif|evaluat|manag|mitigat|address|respond)\w*${gap(60)}(?:risks?|threats?|vulnerabilit\w+|incidents?)`,
		),
		cue(
			"has a program or process",
			String.raw`\b(?:have|has|maintain\w*|implement\w*|establish\w*|adopt\w*|develop\w*|design\w*|put in place|employ\w*|utili[sz]\w+|operat\w+|conduct\w*|perform\w*)\b${gap(70)}(?:program\w*|process\w*|polic(?:y|ies)|procedures?|measures?|controls?|framework|systems?|plan\b|practices?|protocols?|strategy|mechanism|safeguards)`,
		),
		cue(
			"named framework",
			String.raw`\b(?:nist|iso(?:/iec)?[ -]?\d*|27001|cis controls|cobit|soc 2|pci[- ]dss|hitrust|mitre|center for internet security|industry (?:standards?|frameworks?|best practices))\b`,
		),
		cue(
			"technical measure",
			String.raw`\b(?:firewalls?|encrypt\w*|multi-?factor|antivirus|anti-?virus|anti-?malware|endpoint|penetration test\w*|vulnerability (?:scan|assess|manag|test)\w*|intrusion (?:detect|prevent)\w*|patch\w*|back-?ups?|access controls?|phishing (?:simulation|test|exercise|campaign)\w*|siem|monitor(?:s|ing)? (?:of )?(?:our|its|the) (?:network|systems)|threat (?:intelligence|detection|modeling)|log(?:s|ging)\b|identity)`,
		),
		cue(
			"training",
			String.raw`(?:security|cyber\w*|privacy|awareness|phishing|employee)${gap(40)}(?:training|awareness|education|drills?|exercises?)`,
		),
		cue(
			"incident response",
			String.raw`incident (?:response|management|handling)|respond(?:ing)? to ${gap(30)}(?:incidents?|threats?)|tabletop|disaster recovery|business continuity|emergency response`,
		),
		cue(
			"risk assessment",
			String.raw`(?:risk|security|vulnerability|threat|cyber\w*)\s(?:and \w+ )?(?:assessments?|evaluations?|audits?|reviews?|tests?|testing|scans?|register)`,
		),
		cue(
			"designed to protect",
			String.raw`(?:designed|intended|aim\w*|seek\w*|in order) to ${gap(50)}(?:protect|safeguard|secure|ensure|preserve|prevent|detect|identify)`,
		),
		cue(
			"key elements include",
			String.raw`(?:key|core|main|principal)? ?(?:elements?|components?|features?|aspects?|pillars?) ${gap(60)}(?:program|framework|strategy|approach|process)\w*`,
		),
		cue(
			"no program",
			String.raw`(?:not|no|nor|without)\b${gap(60)}(?:cyber\w*|information security|formal\w*|specific)${gap(60)}(?:program|process|polic|procedure|plan|framework|operations)`,
		),
		context("about the board", String.raw`${BOARD}`),
		context("about a title", String.raw`\b${TITLE}`),
		context("about expertise", String.raw`\b(?:years|experience|degree|certif\w+|expertise)\b`),
		context(
			"about effect",
			String.raw`material(?:ly)? ${gap(20)}(?:affect|impact|adverse|effect)\w*|reasonably likely`,
		),
		context("hypothetical", MODAL),
		context("about reporting", String.raw`\b(?:report|brief|update|inform)(?:s|ed|ing)?\b`),
		context("points elsewhere", String.raw`\b(?:see|refer to|for (?:more|additional|further) information)\b`),
		context("speaks of us", String.raw`\b(?:we|our|the (?:company|group|bank|trust|fund|partnership|registrant))\b`),
		context("cyber", CYBER),
		context("negated", NEGATIVE),
	],
};

/** (b)(1)(i): whether and how integrated into overall risk management. */
export const integrated: CueSet = {
	requirement: "integrated",
	cues: [
		cue(
			"integrated into risk management",
			String.raw`(?:integrat\w+|incorporat\w+|embed\w+|built|includ\w+|folded|factored|consolidat\w+)\b${gap(70)}\b(?:into|in|within|with|as part of|to|across)\b${gap(50)}${ERM}`,
		),
		cue(
			"part of risk management",
			String.raw`(?:\bpart|components?|elements?|aspects?|pillars?|facets?|subset|extension) of\b${gap(60)}${ERM}`,
		),
		cue("integrated (weak)", String.raw`\bintegrat\w+`),
		cue(
			"shares methods",
			String.raw`shar\w+ ${gap(20)}common ${gap(30)}(?:method|report|govern)\w+|(?:same|common) (?:method|framework|process|risk register)\w*`,
		),
		cue(
			"risk management covers cyber",
			String.raw`${ERM}${gap(70)}(?:includ\w+|incorporat\w+|encompass\w+|cover\w*|address\w*|consider\w*|comprise\w*|integrat\w+)${gap(60)}(?:cyber|information security|data security|it risk|technology risk)`,
		),
		cue(
			"aligned with risk management",
			String.raw`(?:align\w*|consistent|in (?:line|accordance|conjunction|coordination)|connect\w*|coordinat\w+|link\w*|feeds?|tied|consider\w*|alongside|treated|managed|evaluated|reported)\b${gap(50)}\b(?:with|to|into|as part of|within|through|under)\b${gap(40)}${ERM}`,
		),
		cue(
			"risk register or ERM",
			String.raw`\berm\b|enterprise[- ](?:wide )?risk|risk register|risk appetite|overall risk`,
		),
		cue(
			"alongside other risks",
			String.raw`(?:other|along with|alongside|in addition to) (?:\w+ )?(?:legal, compliance|business|operational|strategic|enterprise|corporate|company|areas of|significant|key)\w* ?risks?`,
		),
		cue(
			"denied",
			String.raw`not ${gap(25)}integrat\w+|(?:not|no) ${gap(40)}(?:program|process|polic)\w*${gap(40)}(?:adopted|implemented|established)|have not (?:yet )?(?:adopted|implemented|established) any`,
		),
		cue(
			"planned",
			String.raw`(?:will|intend\w*|plan\w*|expected|working|aim\w*|seek\w*) ${gap(25)}(?:to )?(?:be )?integrat\w+`,
		),
		context("overall risk management named", ERM),
		context(
			"integrated security tools",
			String.raw`integrat\w+ (?:circuit|security|software|system|approach|team|tools?|technolog)\w*`,
		),
		context("cyber", CYBER),
		context("about the board", BOARD),
		context("about a vendor", VENDOR),
		context("about expertise", String.raw`\b(?:years|experience|degree|certif\w+|expertise)\b`),
		context(
			"culture or business integration",
			String.raw`integrat\w+${gap(40)}(?:culture|operations|business|decision|strateg|daily|code of|every)\w*`,
		),
	],
};

/** (b)(1)(ii): whether assessors, consultants, auditors or other third parties are engaged. */
export const thirdPartyEngaged: CueSet = {
	requirement: "third-party-engaged",
	cues: [
		cue("engages outsiders", String.raw`\b${ENGAGE}${gap(60)}\b${OUTSIDE}${gap(30)}${OUTSIDER}`),
		cue(
			"assessors, consultants, auditors",
			String.raw`assessors?,? ${gap(15)}(?:consultants?|auditors?)|consultants?,? ${gap(15)}auditors?|auditors?,? ${gap(15)}consultants?`,
		),
		cue(
			"engages consultants",
			String.raw`\b${ENGAGE}${gap(50)}\b(?:consultants?|assessors?|auditors?|advis[eo]rs?|experts?|specialists?|consult\w+ (?:firms?|agenc\w+)|firms?|mssps?|managed (?:security|service|it|detection)|penetration test\w*|security (?:firms?|compan\w+|providers?|vendors?)|service providers? to|outside counsel|third[- ]part(?:y|ies))`,
		),
		cue(
			"outside and expert",
			String.raw`\b${OUTSIDE} ${gap(30)}(?:consultants?|assess\w+|audit\w*|advis[eo]r\w*|experts?|expertise|specialists?|firms?|penetration|test\w*|security|counsel|vendors?|review\w*|cyber\w*|resources|providers?|contractors?|part(?:y|ies))`,
		),
		cue(
			"engages, strictly",
			String.raw`\b(?:engag\w+|retain\w*|hir(?:e|es|ed|ing)|appoint\w*|commission\w*|work(?:s|ed|ing)? (?:closely )?with|partner\w* with|contract\w* with|consult\w* with)\b${gap(45)}\b(?:consult\w+|assessors?|auditors?|advis[eo]rs?|experts?|specialists?|penetration|security (?:firms?|compan\w+|providers?|agenc\w+|vendors?)|cyber\w* (?:firms?|compan\w+|providers?))`,
		),
		cue(
			"managed security service",
			String.raw`\bmssps?\b|managed (?:security|detection|it|service|soc)|outsourced? (?:it|security|cio|ciso|information|cyber\w*|soc|managed)|virtual ciso|vciso|security operations? cent(?:er|re)`,
		),
		cue(
			"certification or audit",
			String.raw`(?:external|independent|third[- ]party|certif\w+|annual) (?:\w+ )?(?:audits?|certification|assessments?|penetration|evaluations?|attestation)|certification bod|(?:soc|iso) ?\d*${gap(30)}(?:audit|certif)\w*`,
		),
		cue(
			"penetration test",
			String.raw`penetration[- ]test\w*|pen[- ]test\w*|red[- ]team\w*|bug[- ]bounty|ethical hack\w*`,
		),
		cue(
			"does not engage",
			String.raw`(?:not|no|nor)\b${gap(40)}(?:engag\w+|retain\w*|us(?:e|ed|ing)|utili[sz]\w*|hir\w+|employ\w*|rel(?:y|ied))\b${gap(60)}(?:third|external|outside|assessors?|consultants?|auditors?)`,
		),
		cue("internally managed", String.raw`internally managed|managed internally|conducted internally|in-house`),
		cue(
			"may engage",
			String.raw`(?:may|might|could|from time to time|as (?:needed|necessary|appropriate)|where appropriate|when necessary|will|intend to|plan to)\b${gap(25)}(?:engag\w+|retain|use|utili[sz]e|hire|consult|involve|seek)\b${gap(40)}(?:third|external|outside|assessors?|consultants?|auditors?|experts?|counsel|professional)`,
		),
		context(
			"purpose is security",
			String.raw`(?:assess|evaluat|test|review|audit|monitor|improv|strengthen|enhanc|support|advis|assist|manag|detect|respond|investigat)\w*${gap(60)}(?:cyber|security|risk|threat|vulnerab|incident|systems?|control|program|network)`,
		),
		context(
			"risk from vendors",
			String.raw`(?:risks?|threats?)${gap(40)}(?:associated|related|relating|posed|arising|resulting)${gap(30)}(?:third|vendor|supplier|service provider)`,
		),
		context(
			"vendor oversight",
			String.raw`(?:assess|evaluat|review|monitor|screen|oversee|overs|require|due diligence|vet)\w*${gap(40)}(?:third[- ]party|vendors?|suppliers?|service providers?)`,
		),
		context(
			"vendor as target",
			String.raw`(?:vendors?|suppliers?|service providers?)${gap(40)}(?:must|are required|security (?:practices|posture|controls|measures)|access to|fail|could|may)`,
		),
		context(
			"independent auditor of accounts",
			String.raw`independent (?:registered|auditors?|directors?)|internal audit\w*`,
		),
		context("board", BOARD),
		context("expertise", String.raw`\b(?:years|degree|certified|bachelor|master)\b`),
		context("cyber", CYBER),
		context("incident", INCIDENT),
		context("modal", MODAL),
		context("reports", REPORT_VERB),
	],
};

/** (b)(1)(iii): whether there are processes to oversee and identify risks from third-party service providers. */
export const thirdPartyOversight: CueSet = {
	requirement: "third-party-oversight",
	cues: [
		cue(
			"assesses vendors",
			String.raw`(?:assess|evaluat|review|monitor|screen|oversee|overse|oversight|vet|audit|inspect|rat(?:e|ing)|due diligence|diligence|select|onboard|manag|identif|mitigat|supervis|control|verif|examin|check|consider)\w*${gap(70)}\b${VENDOR}`,
		),
		cue(
			"risks from vendors",
			String.raw`(?:risks?|threats?|vulnerabilit\w+|incidents?|exposures?)${gap(70)}(?:associated|related|relat\w+|posed|arising|result\w+|stemming|connected|presented|introduced|from|involving|of)\b${gap(50)}\b${VENDOR}`,
		),
		cue(
			"rule's own words",
			String.raw`(?:oversee|identify|manage)${gap(30)}(?:and|or)${gap(20)}(?:identify|oversee|manage|monitor|mitigate)${gap(70)}${VENDOR}`,
		),
		cue(
			"vendor risk management",
			String.raw`(?:third[- ]?party|vendors?|suppliers?|supply[- ]chain|service providers?)(?:'s)? (?:\w+ )?(?:risks?(?: and \w+)? (?:management|assessment|program|review)|risk|management|due diligence|oversight|security (?:assess|review|question|evaluat)\w*|assessments?|selection|onboarding|governance|reviews?)`,
		),
		cue(
			"requires of vendors",
			String.raw`(?:requir\w+|contract\w*|obligat\w+|expect\w*|oblig\w+|agreements?|impos\w+|ensur\w+|must)\b${gap(80)}\b${VENDOR}|${VENDOR}${gap(60)}(?:required|must|obligat\w+|contractual\w*|agree\w*|comply|compliance|adhere\w*|certif\w+|held to|maintain)`,
		),
		cue(
			"questionnaire or SOC report",
			String.raw`questionnaires?|soc[ -]?[123]|system and organi[sz]ation controls|security assessments? of|right to audit|certificat\w+`,
		),
		cue(
			"before or after contract",
			String.raw`(?:prior to|before|during|throughout|upon|when)${gap(20)}(?:engag\w+|onboarding|contracting|entering|selecting|retaining|the (?:course|life))`,
		),
		cue(
			"denied",
			String.raw`(?:not|no)\b${gap(70)}(?:process|polic|procedure|program|oversee|identify)\w*${gap(90)}${VENDOR}`,
		),
		context("vendor named", String.raw`\b${VENDOR}`),
		context(
			"strict vendor",
			String.raw`service[- ]providers?|vendors?|suppliers?|(?<!data )supply[- ]chain|contractors?|third[- ]part(?:y|ies)`,
		),
		context(
			"engages experts",
			String.raw`(?:engag|retain|hir|us|utili[sz]|work|partner|consult|rel)\w*${gap(40)}(?:third[- ]party|external|outside|independent)${gap(30)}(?:consult|expert|assess|audit|advis|firm|penetration|test|specialist|security)`,
		),
		context(
			"assists us",
			String.raw`(?:third[- ]party|vendors?|service providers?)${gap(40)}(?:to (?:assist|help|support|conduct|perform|assess|test|monitor|evaluate|review|provide)|that (?:assist|help|provide)|who (?:assist|help))`,
		),
		context(
			"conducted by third party",
			String.raw`(?:conducted|performed|provided|assess\w+|audit\w*|test\w*|managed|by|from|with)${gap(15)}(?:an? |the )?(?:independent |external |qualified )*third[- ]part(?:y|ies)`,
		),
		context("may fail", String.raw`\b(?:may|could|might|fail\w*|cannot|no assurance)\b`),
		context("effect", String.raw`material(?:ly)?${gap(20)}(?:affect|impact|adverse|effect)\w*`),
		context("cyber", CYBER),
		context("security or risk", String.raw`\b(?:security|cyber\w*|risks?|threats?|data protection|privacy)\b`),
		context("board", BOARD),
		context(
			"platform or product",
			String.raw`third[- ]party (?:platform|shopping|website|app\b|software|tools?|technology|penetration|audit|certif|assess|consult|expert|firm|insur)\w*`,
		),
		context("expertise", String.raw`\b(?:years|degree|certified|bachelor|master|experience)\b`),
	],
};

/** (b)(2): whether risks have materially affected or are reasonably likely to. */
export const materialEffect: CueSet = {
	requirement: "material-effect",
	cues: [
		cue(
			"materially affected",
			String.raw`material(?:ly)?${gap(30)}(?:affect|impact|impair|harm|damag|disrupt|influenc|compromis|interrupt)\w*|(?:affect|impact|impair|harm|disrupt)\w* ${gap(40)}material(?:ly)?\b`,
		),
		cue("reasonably likely", String.raw`reasonabl[ey] likely|reasonable likelihood|likely to (?:\w+ )?material`),
		cue(
			"material effect",
			String.raw`(?:material|significant|substantial)(?:ly)?(?:,)? (?:and |or )?(?:adverse(?:ly)?|negative|detrimental)?\s?(?:effects?|impacts?|consequences?|influence|affect\w*|harm|losses|disruption)`,
		),
		cue(
			"no material incident",
			String.raw`(?:not|no|never|nor|none)\b${gap(90)}(?:material|significant|major|serious|any)?\s?(?:cyber\w*|information|data|security|it)?[- ]?(?:security)? ?(?:incidents?|breach(?:es)?|attacks?|threats?|events?)`,
		),
		cue(
			"not aware",
			String.raw`not (?:\w+ )?(?:aware|identified|experienced|encountered|detected|observed|suffered|had|been|discovered|seen|faced|sustained|know)|did not (?:\w+ )?(?:identify|experience|have|encounter|suffer|detect)|no known`,
		),
		cue("negated", NEGATIVE),
		cue(
			"as of the date",
			String.raw`as of (?:the|this) (?:date|filing|report)|to date|during (?:the )?(?:fiscal|year|period|reporting|last|past|\d{4})|in (?:fiscal )?(?:year )?20\d\d|(?:last|past) (?:\w+ )?(?:years?|fiscal)|since|currently|to our knowledge|previous(?:ly)?|prior|past`,
		),
		cue(
			"strategy, results, condition",
			String.raw`(?:business )?strategy,? ${gap(30)}(?:results|operations|financial)|results of operations|financial condition|financial position`,
		),
		context("risks from threats", String.raw`risks? (?:from|of|arising|related)[^.;]{0,20}(?:cyber\w*|security)`),
		context("incident", INCIDENT),
		context("modal", String.raw`\b(?:may|might|could|would|can)\b`),
		context("if realized", String.raw`if (?:realized|they|such|any|these|we)\b`),
		context(
			"defines or escalates",
			String.raw`(?:escalat|report|assess|determin|evaluat|whether|potential|classif|criteria|materiality)\w*`,
		),
		context("process", String.raw`(?:process|procedure|program|polic|framework)\w*`),
		context("board or committee", String.raw`\b(?:board|committee)\b`),
		context(
			"points elsewhere",
			String.raw`\b(?:see|refer to|please|described|discussed|discussion|information (?:about|on|regarding)|item (?:1a|3)|risk factors)\b`,
		),
		context("cannot assure", String.raw`no assurance|cannot (?:guarantee|eliminate|assure|provide)|guarantee`),
		context(
			"past perfect",
			String.raw`\b(?:have|has|had)\b(?: not)?(?: \w+)? (?:materially|affected|impacted|experienced|had|been|resulted|identified|encountered|suffered)`,
		),
	],
};

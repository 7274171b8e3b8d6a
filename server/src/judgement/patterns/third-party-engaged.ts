import { DENIED, ENGAGE, gap, OUTSIDE, OUTSIDER, within } from "./lexicon.ts";
import { context, cue, definePatterns } from "./pattern.ts";
import { cyber, incident, namesBoard, possible, reportVerb } from "./signs.ts";

/** (b)(1)(ii): whether assessors, consultants, auditors or other third parties are engaged. */
export const patterns = definePatterns({
	requirement: "third-party-engaged",
	subject: {
		words:
			/third|extern|outside|outsourc|independent|consult|assessor|audit|vendor|provider|partner|expert|advis|specialist|firm|penetration|engag|retain|counsel|compan(?:y|ies)|internally|in-house|contractor|agenc/,
		takes: ["An accounting firm tests our network each year.", "The program is run internally."],
		refuses: "We test our network each year.",
	},
	cues: [
		cue("engages outsiders", String.raw`\b${ENGAGE}${gap(60)}\b${OUTSIDE}${gap(30)}${OUTSIDER}`, {
			takes: "We engage an independent consulting firm.",
			refuses: "We sell to an independent bookshop.",
		}),
		cue(
			"assessors, consultants, auditors",
			String.raw`assessors?,? ${gap(15)}(?:consultants?|auditors?)|consultants?,? ${gap(15)}auditors?|auditors?,? ${gap(15)}consultants?`,
			{ takes: "Assessors, consultants and auditors help us.", refuses: "Consultants help us." },
		),
		cue(
			"engages consultants",
			String.raw`\b${ENGAGE}${gap(50)}\b(?:consultants?|assessors?|auditors?|advis[eo]rs?|experts?|specialists?|consult\w+ (?:firms?|agenc\w+)|firms?|mssps?|managed (?:security|service|it|detection)|penetration test\w*|security (?:firms?|compan\w+|providers?|vendors?)|service providers? to|outside counsel|third[- ]part(?:y|ies))`,
			{ takes: "We retain consultants for this.", refuses: "Our consultants left." },
		),
		cue(
			"outside and expert",
			String.raw`\b${OUTSIDE} ${gap(30)}(?:consultants?|assess\w+|audit\w*|advis[eo]r\w*|experts?|expertise|specialists?|firms?|penetration|test\w*|security|counsel|vendors?|review\w*|cyber\w*|resources|providers?|contractors?|part(?:y|ies))`,
			{ takes: "External experts look at our code.", refuses: "Our own experts look at our code." },
		),
		cue(
			"engages, strictly",
			String.raw`\b(?:engag\w+|retain\w*|hir(?:e|es|ed|ing)|appoint\w*|commission\w*|work(?:s|ed|ing)? (?:closely )?with|partner\w* with|contract\w* with|consult\w* with)\b${gap(45)}\b(?:consult\w+|assessors?|auditors?|advis[eo]rs?|experts?|specialists?|penetration|security (?:firms?|compan\w+|providers?|agenc\w+|vendors?)|cyber\w* (?:firms?|compan\w+|providers?))`,
			{ takes: "We hired a penetration tester.", refuses: "We rely on a penetration test." },
		),
		cue(
			"managed security service",
			String.raw`\bmssps?\b|managed (?:security|detection|it|service|soc)|outsourced? (?:it|security|cio|ciso|information|cyber\w*|soc|managed)|virtual ciso|vciso|security operations? cent(?:er|re)`,
			{ takes: "A managed security service watches our network.", refuses: "A night porter watches our network." },
		),
		cue(
			"certification or audit",
			String.raw`(?:external|independent|third[- ]party|certif\w+|annual) (?:\w+ )?(?:audits?|certification|assessments?|penetration|evaluations?|attestation)|certification bod|(?:soc|iso) ?\d*${gap(30)}(?:audit|certif)\w*`,
			{ takes: "An external audit looks at our controls.", refuses: "An audit committee looks at our controls." },
		),
		cue(
			"penetration test",
			String.raw`penetration[- ]test\w*|pen[- ]test\w*|red[- ]team\w*|bug[- ]bounty|ethical hack\w*`,
			{ takes: "A red team tries our defences.", refuses: "A football team tries our defences." },
		),
		cue(
			"does not engage",
			String.raw`(?:not|no|nor)\b${gap(40)}(?:engag\w+|retain\w*|us(?:e|ed|ing)|utili[sz]\w*|hir\w+|employ\w*|rel(?:y|ied))\b${gap(60)}(?:third|external|outside|assessors?|consultants?|auditors?)`,
			{ takes: "We do not use third parties for this.", refuses: "We use third parties for this." },
		),
		cue("internally managed", String.raw`internally managed|managed internally|conducted internally|in-house`, {
			takes: "All tests are run in-house.",
			refuses: "All tests are run at night.",
		}),
		cue(
			"may engage",
			String.raw`(?:may|might|could|from time to time|as (?:needed|necessary|appropriate)|where appropriate|when necessary|will|intend to|plan to)\b${gap(25)}(?:engag\w+|retain|use|utili[sz]e|hire|consult|involve|seek)\b${gap(40)}(?:third|external|outside|assessors?|consultants?|auditors?|experts?|counsel|professional)`,
			{ takes: "We may engage outside counsel.", refuses: "We engage outside counsel." },
		),
		context(
			"purpose is security",
			String.raw`(?:assess|evaluat|test|review|audit|monitor|improv|strengthen|enhanc|support|advis|assist|manag|detect|respond|investigat)\w*${gap(60)}(?:cyber|security|risk|threat|vulnerab|incident|systems?|control|program|network)`,
			{ takes: "They assess our network.", refuses: "They paint our house." },
		),
		context(
			"risk from vendors",
			String.raw`(?:risks?|threats?)${gap(40)}(?:associated|related|relating|posed|arising|resulting)${gap(30)}(?:third|vendor|supplier|service provider)`,
			{ takes: "Risks associated with vendors are ranked.", refuses: "Risks are ranked by our actuary." },
		),
		context(
			"vendor oversight",
			String.raw`(?:assess|evaluat|review|monitor|screen|oversee|overs|require|due diligence|vet)\w*${gap(40)}(?:third[- ]party|vendors?|suppliers?|service providers?)`,
			{ takes: "We review our suppliers each year.", refuses: "Our suppliers are paid each year." },
		),
		context(
			"vendor as target",
			String.raw`(?:vendors?|suppliers?|service providers?)${gap(40)}(?:must|are required|security (?:practices|posture|controls|measures)|access to|fail|could|may)`,
			{ takes: "Vendors must report a breach.", refuses: "Vendors sell us paper." },
		),
		context(
			"independent auditor of accounts",
			String.raw`independent (?:registered|auditors?|directors?)|internal audit\w*`,
			{ takes: "Internal audit looks at the program.", refuses: "An outside firm looks at the program." },
		),
		namesBoard,
		context("degree or years", String.raw`\b(?:years|degree|certified|bachelor|master)\b`, {
			takes: "He holds a bachelor of science.",
			refuses: "He holds much expertise.",
		}),
		cyber,
		incident,
		possible,
		reportVerb,
	],
	denials: [
		{
			words: new RegExp(
				String.raw`${DENIED}(?! (?:only|just|solely))${within(35)}\b(?:engag|retain|us(?:e|ed|ing)\b|utili[sz]|hir|employ|contract|rel(?:y|ied) (?:up)?on)\w*(?! (?:any )?other)${within(50)}\b(?:assessors?|consultants?|auditors?|third[- ]part|external|outside|specialists?|experts?|advis[eo]r)`,
			),
			takes: [
				"We do not currently engage any assessors, consultants or auditors for these processes.",
				"The Group has never retained an outside firm to test its network.",
			],
			refuses: [
				"Apart from our yearly test we do not engage other firms.",
				"We engage an outside firm to test our network; it does not store our data.",
				"We do not rely on luck: an auditor reviews the program.",
			],
		},
		{
			words: new RegExp(
				String.raw`\bno (?:third[- ]part(?:y|ies)|external|outside|assessors?|consultants?|auditors?)\b${within(50)}\b(?:engaged|retained|used|involved|hired)\b`,
			),
			takes: "No third parties are engaged in connection with the program.",
			refuses: "No third party has entered our network.",
		},
		{
			words: /\b(?:solely|exclusively|entirely|wholly) (?:\w+ )?(?:internally|in-house)\b/,
			takes: "The program is solely managed internally.",
			refuses: "The program is managed internally, with advice from outside.",
		},
	],
	learnsDenial: true,
	lacks: [
		{
			words: /engag|retain|hire|use|utiliz|work with/,
			phrase: "whether outside assessors, consultants or auditors are engaged now",
			takes: "We work with an outside tester.",
			refuses: "An outside tester may help.",
		},
	],
	unfit: "names no outside assessor, consultant or auditor",
	flag: {
		certain: ["true", "false"],
		names: {
			words:
				/\b(?:firms?|consult\w+|assessors?|auditors?|advis[eo]rs?|experts?|specialists?|counsel|penetration|testers?)\b/,
			takes: "Two experts look at our code.",
			refuses: "Two clerks look at our code.",
		},
		isDone: {
			words:
				/\b(?:third[- ]party|external|outside|independent)\b(?! risk)[^.;]{0,40}\b(?:for|to) (?:audit|assess|test|review|benchmark)/,
			takes: "External services for audit of our controls.",
			refuses: "Third-party risk teams to assess our suppliers.",
		},
	},
});

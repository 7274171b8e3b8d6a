import { gap, VENDOR, within } from "./lexicon.ts";
import { context, cue, definePatterns } from "./pattern.ts";
import { cyber, namesBoard } from "./signs.ts";

/** (b)(1)(iii): whether there are processes to oversee and identify risks from third-party service providers. */
export const patterns = definePatterns({
	requirement: "third-party-oversight",
	subject: {
		// A third party that assesses or advises is none whose services are used.
		words:
			/(?<!without (?:the use of |any )?)(?:third[- ]part\w{0,40}|extern\w{0,40}|outside)\b(?!'?s? (?:[\w-]{1,40} ){0,2}(?:expert|consult|audit|test|specialist|advis|professional|counsel|penetration|assessor|assessments? (?:and|to|of|by)))|vendor|(?<!without (?:the use of |any )?third[- ]party (?:service )?)provider|supplier|supply|partner|contractor|outsourc|cloud|counterpart/,
		takes: "We look at the security of each supplier before we sign.",
		refuses: [
			"We scan our own network each week.",
			"A third-party consultant assesses our program each year.",
			"We manage these risks without the use of third-party service providers.",
		],
	},
	cues: [
		cue(
			"assesses vendors",
			String.raw`(?:assess|evaluat|review|monitor|screen|oversee|overse|oversight|vet|audit|inspect|rat(?:e|ing)|due diligence|diligence|select|onboard|manag|identif|mitigat|supervis|control|verif|examin|check|consider)\w*${gap(70)}\b${VENDOR}`,
			{ takes: "We evaluate each of our vendors.", refuses: "We pay each of our vendors." },
		),
		cue(
			"risks from vendors",
			String.raw`(?:risks?|threats?|vulnerabilit\w+|incidents?|exposures?)${gap(70)}(?:associated|related|relat\w+|posed|arising|result\w+|stemming|connected|presented|introduced|from|involving|of)\b${gap(50)}\b${VENDOR}`,
			{ takes: "We watch the risks posed by our suppliers.", refuses: "Our suppliers watch the sky." },
		),
		cue(
			"rule's own words",
			String.raw`(?:oversee|identify|manage)${gap(30)}(?:and|or)${gap(20)}(?:identify|oversee|manage|monitor|mitigate)${gap(70)}${VENDOR}`,
			{
				takes: "We oversee and identify such risks from third-party service providers.",
				refuses: "We oversee our third-party service providers.",
			},
		),
		cue(
			"vendor risk management",
			String.raw`(?:third[- ]?party|vendors?|suppliers?|supply[- ]chain|service providers?)(?:'s)? (?:\w+ )?(?:risks?(?: and \w+)? (?:management|assessment|program|review)|risk|management|due diligence|oversight|security (?:assess|review|question|evaluat)\w*|assessments?|selection|onboarding|governance|reviews?)`,
			{
				takes: "Vendor risk management is a task of the purchasing team.",
				refuses: "The purchasing team meets each vendor.",
			},
		),
		cue(
			"requires of vendors",
			String.raw`(?:requir\w+|contract\w*|obligat\w+|expect\w*|oblig\w+|agreements?|impos\w+|ensur\w+|must)\b${gap(80)}\b${VENDOR}|${VENDOR}${gap(60)}(?:required|must|obligat\w+|contractual\w*|agree\w*|comply|compliance|adhere\w*|certif\w+|held to|maintain)`,
			{ takes: "Contracts oblige our vendors to report breaches.", refuses: "Breaches are reported by email." },
		),
		cue(
			"questionnaire or SOC report",
			String.raw`questionnaires?|soc[ -]?[123]|system and organi[sz]ation controls|security assessments? of|right to audit|certificat\w+`,
			{ takes: "Each of them fills in a questionnaire.", refuses: "Each of them fills in a form." },
		),
		cue(
			"before or after contract",
			String.raw`(?:prior to|before|during|throughout|upon|when)${gap(20)}(?:engag\w+|onboarding|contracting|entering|selecting|retaining|the (?:course|life))`,
			{ takes: "Prior to engaging a host we look at its controls.", refuses: "We look at a host's controls." },
		),
		cue(
			"vendor processes denied",
			String.raw`(?:not|no)\b${gap(70)}(?:process|polic|procedure|program|oversee|identify)\w*${gap(90)}${VENDOR}`,
			{
				takes: "We have no processes for the risks of our vendors.",
				refuses: "We have processes for the risks of our vendors.",
			},
		),
		context("vendor named", String.raw`\b${VENDOR}`, {
			takes: "Two vendors host our data.",
			refuses: "Two houses host our staff.",
		}),
		context(
			"strict vendor",
			String.raw`service[- ]providers?|vendors?|suppliers?|(?<!data )supply[- ]chain|contractors?|third[- ]part(?:y|ies)`,
			{ takes: "A service provider hosts our data.", refuses: "A business partner hosts our data." },
		),
		context(
			"engages experts",
			String.raw`(?:engag|retain|hir|us|utili[sz]|work|partner|consult|rel)\w*${gap(40)}(?:third[- ]party|external|outside|independent)${gap(30)}(?:consult|expert|assess|audit|advis|firm|penetration|test|specialist|security)`,
			{ takes: "We engage external consultants.", refuses: "We engage cloud hosts." },
		),
		context(
			"assists us",
			String.raw`(?:third[- ]party|vendors?|service providers?)${gap(40)}(?:to (?:assist|help|support|conduct|perform|assess|test|monitor|evaluate|review|provide)|that (?:assist|help|provide)|who (?:assist|help))`,
			{ takes: "We use vendors to monitor our network.", refuses: "Our vendors have networks." },
		),
		context(
			"conducted by third party",
			String.raw`(?:conducted|performed|provided|assess\w+|audit\w*|test\w*|managed|by|from|with)${gap(15)}(?:an? |the )?(?:independent |external |qualified )*third[- ]part(?:y|ies)`,
			{
				takes: "The test is performed by an independent third party.",
				refuses: "The test is performed by our own staff.",
			},
		),
		context("may fail", String.raw`\b(?:may|could|might|fail\w*|cannot|no assurance)\b`, {
			takes: "A host could lose our data.",
			refuses: "A host stores our data.",
		}),
		context("effect named", String.raw`material(?:ly)?${gap(20)}(?:affect|impact|adverse|effect)\w*`, {
			takes: "It has had no material effect.",
			refuses: "It has had no effect.",
		}),
		cyber,
		context("security or risk", String.raw`\b(?:security|cyber\w*|risks?|threats?|data protection|privacy)\b`, {
			takes: "Their security is tested.",
			refuses: "Their price is tested.",
		}),
		namesBoard,
		context(
			"platform or product",
			String.raw`third[- ]party (?:platform|shopping|website|app\b|software|tools?|technology|penetration|audit|certif|assess|consult|expert|firm|insur)\w*`,
			{ takes: "We sell through third-party platforms.", refuses: "We sell through third-party shops." },
		),
		context("degree, years or experience", String.raw`\b(?:years|degree|certified|bachelor|master|experience)\b`, {
			takes: "He has ten years behind him.",
			refuses: "He has an office in Lyon.",
		}),
	],
	denials: [
		{
			words: new RegExp(
				String.raw`\b(?:do not|does not|did not|has not|have not|have no|has no|there (?:is|are) no|without|no formal|no specific)\b${within(60)}\b(?:process|polic|procedure|program)\w*${within(110)}\b(?:of (?:our|its|their) own|third[- ]part|service provider|vendor|supplier)`,
			),
			takes: [
				"We do not have formal processes to oversee risks from third-party service providers.",
				"We depend on others and have no personnel or processes of our own for this purpose.",
			],
			refuses: "We review each vendor before we sign and do not sign without a report.",
		},
	],
	learnsDenial: true,
	lacks: [
		{
			words: /assess|evaluat|review|monitor|due diligence|questionnaire|oversee|contract/,
			phrase: "how risks from service providers are found and watched",
			takes: "Each vendor fills in a questionnaire.",
			refuses: "Each vendor has our trust.",
		},
	],
	unfit: "says nothing of risks from service providers",
	flag: {
		certain: ["false"],
		names: {
			words: /\b(?:vendors?|suppliers?|service[- ]providers?|supply[- ]chains?)\b/,
			takes: "Our suppliers sign a code of conduct.",
			refuses: "Our clerks sign a code of conduct.",
		},
		isDone: {
			words:
				/\b(?:identify|oversee|assess|monitor|manage)(?: and (?:identify|oversee|assess|monitor|manage))? [^.;]{0,40}\brisks?\b[^.;]{0,80}\b(?:use of|associated with|posed by) (?:our use of |the use of )?(?:such|these|any|our) (?:entities|parties|providers|vendors|suppliers)/,
			takes: "Our lawyers oversee the risks from cyber threats associated with our use of such entities.",
			refuses: "Our lawyers oversee the risks from cyber threats associated with our plants.",
		},
	},
});

import { gap } from "./lexicon.ts";
import { context, cue, definePatterns } from "./pattern.ts";
import { aboutExpertise, cyber, namesBoard, namesTitle, negated, possible } from "./signs.ts";

/** Says that there is no cybersecurity program, or that there are no processes. */
export const NO_PROGRAM: RegExp =
	/\b(?:have|has|had) not (?:yet |currently |formally )?(?:adopted|implemented|established|developed) (?:any |a |an )?(?:formal |specific |written |comprehensive )?(?:\w+[- ]){0,3}?(?:cyber-?security|information security)(?: risk)?(?: management)? (?:program|process(?:es)?|framework|polic(?:y|ies))|\b(?:do|does) not (?:currently |presently |yet )?have (?:any |a )?(?:formal |formali[sz]ed |specific )*(?:(?:cyber-?security|information security)(?: risk)?(?: management)? (?:program|process(?:es)?|framework)|process(?:es)? (?:for|to) (?:assess|identify|manag)\w*)|\bno personnel or processes of (?:our|its) own\b/;

/** (b)(1): what is done about risks from threats. */
export const patterns = definePatterns({
	requirement: "processes",
	cues: [
		cue(
			"assess, identify, manage",
			String.raw`(?:assess|identif|evaluat|manag|mitigat|monitor|detect|analy[sz])\w*,? ${gap(40)}(?:assess|identif|evaluat|manag|mitigat|address|respond)\w*${gap(60)}(?:risks?|threats?|vulnerabilit\w+|incidents?)`,
			{
				takes: "We assess, identify and manage risks from such threats.",
				refuses: "We describe such threats in our manual.",
			},
		),
		cue(
			"has a program or process",
			String.raw`\b(?:have|has|maintain\w*|implement\w*|establish\w*|adopt\w*|develop\w*|design\w*|put in place|employ\w*|utili[sz]\w+|operat\w+|conduct\w*|perform\w*)\b${gap(70)}(?:program\w*|process\w*|polic(?:y|ies)|procedures?|measures?|controls?|framework|systems?|plan\b|practices?|protocols?|strategy|mechanism|safeguards)`,
			{ takes: "We maintain a written information security policy.", refuses: "Our directors meet in the spring." },
		),
		cue(
			"named framework",
			String.raw`\b(?:nist|iso(?:/iec)?[ -]?\d*|27001|cis controls|cobit|soc 2|pci[- ]dss|hitrust|mitre|center for internet security|industry (?:standards?|frameworks?|best practices))\b`,
			{ takes: "Our controls follow ISO 27001.", refuses: "Our controls follow a manual of our own." },
		),
		cue(
			"technical measure",
			String.raw`\b(?:firewalls?|encrypt\w*|multi-?factor|antivirus|anti-?virus|anti-?malware|endpoint|penetration test\w*|vulnerability (?:scan|assess|manag|test)\w*|intrusion (?:detect|prevent)\w*|patch\w*|back-?ups?|access controls?|phishing (?:simulation|test|exercise|campaign)\w*|siem|monitor(?:s|ing)? (?:of )?(?:our|its|the) (?:network|systems)|threat (?:intelligence|detection|modeling)|log(?:s|ging)\b|identity)`,
			{ takes: "Every laptop is encrypted.", refuses: "Every laptop is blue." },
		),
		cue(
			"training",
			String.raw`(?:security|cyber\w*|privacy|awareness|phishing|employee)${gap(40)}(?:training|awareness|education|drills?|exercises?)`,
			{ takes: "All clerks take security awareness training.", refuses: "All clerks take the train." },
		),
		cue(
			"incident response",
			String.raw`incident (?:response|management|handling)|respond(?:ing)? to ${gap(30)}(?:incidents?|threats?)|tabletop|disaster recovery|business continuity|emergency response`,
			{
				takes: "Our incident response plan is rehearsed in June.",
				refuses: "Our plan for the harvest is rehearsed in June.",
			},
		),
		cue(
			"risk assessment",
			String.raw`(?:risk|security|vulnerability|threat|cyber\w*)\s(?:and \w+ )?(?:assessments?|evaluations?|audits?|reviews?|tests?|testing|scans?|register)`,
			{ takes: "An annual risk assessment ranks our systems.", refuses: "An annual fair shows our systems." },
		),
		cue(
			"designed to protect",
			String.raw`(?:designed|intended|aim\w*|seek\w*|in order) to ${gap(50)}(?:protect|safeguard|secure|ensure|preserve|prevent|detect|identify)`,
			{
				takes: "The rules are designed to protect customer data.",
				refuses: "The rules are printed for our customers.",
			},
		),
		cue(
			"key elements include",
			String.raw`(?:key|core|main|principal)? ?(?:elements?|components?|features?|aspects?|pillars?) ${gap(60)}(?:program|framework|strategy|approach|process)\w*`,
			{ takes: "The key elements of our program are three.", refuses: "Our program rests on three laws." },
		),
		cue(
			"no program",
			String.raw`(?:not|no|nor|without)\b${gap(60)}(?:cyber\w*|information security|formal\w*|specific)${gap(60)}(?:program|process|polic|procedure|plan|framework|operations)`,
			{ takes: "We have not adopted a cybersecurity program.", refuses: "We have adopted a cybersecurity program." },
		),
		namesBoard,
		namesTitle,
		aboutExpertise,
		context(
			"about effect",
			String.raw`material(?:ly)? ${gap(20)}(?:affect|impact|adverse|effect)\w*|reasonably likely`,
			{ takes: "Such risks have not had a material adverse impact.", refuses: "Such risks have not stopped a train." },
		),
		possible,
		context("about reporting", String.raw`\b(?:report|brief|update|inform)(?:s|ed|ing)?\b`, {
			takes: "He reports to her.",
			refuses: "He works with her.",
		}),
		context("points elsewhere", String.raw`\b(?:see|refer to|for (?:more|additional|further) information)\b`, {
			takes: "For more information, see page 12.",
			refuses: "More is told on page 12.",
		}),
		context("speaks of us", String.raw`\b(?:we|our|the (?:company|group|bank|trust|fund|partnership|registrant))\b`, {
			takes: "The company tests its network.",
			refuses: "A consultant tests the network.",
		}),
		cyber,
		negated,
	],
	lacks: [
		{
			words: /assess|evaluat|test|scan|audit/,
			phrase: "how risks are assessed",
			takes: "We scan our network each week.",
			refuses: "We rank risks by likely harm.",
		},
		{
			words: /identif|detect|monitor|scan/,
			phrase: "how they are identified",
			takes: "Our tools detect intruders.",
			refuses: "Our tools stop intruders.",
		},
		{
			words: /manag|mitigat|respond|remediat|control|train/,
			phrase: "how they are managed",
			takes: "We train all clerks.",
			refuses: "We list all flaws.",
		},
	],
	traces: {
		words:
			/\bprocess(?:es)?\b|\bpolic(?:y|ies)\b|\bprocedures?\b|\bpractices?\b|\bprograms?\b|\bcontrols?\b|\bsafeguards?\b|\bmeasures\b|\bmonitor|\bassess|\bscan|\btests?\b/,
		takes: ["A firewall policy is in place.", "Each plant has practices of its own."],
		refuses: "Not applicable.",
	},
	// A candid statement that there are none is an answer.
	plain: {
		words: NO_PROGRAM,
		takes: "We have not yet adopted a formal cybersecurity program.",
		refuses: "We have not yet tested our cybersecurity program.",
	},
	unfit: "describes no process for assessing, identifying or managing risks",
});

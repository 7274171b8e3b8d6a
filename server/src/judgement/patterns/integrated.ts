import { ERM, gap, SECURITY_TOPIC } from "./lexicon.ts";
import { context, cue, definePatterns } from "./pattern.ts";
import { aboutExpertise, aboutVendor, cyber, namesBoard } from "./signs.ts";

/** (b)(1)(i): whether and how integrated into overall risk management. */
export const patterns = definePatterns({
	requirement: "integrated",
	subject: {
		words:
			/integra|incorporat|embed|part of|component|element|aspect|pillar|enterprise|overall|\berm\b|broader|comprehensive|align|alongside|in line with|centrali[sz]|included in|risk register/,
		takes: "Security risks stand in the same register alongside the other risks of our enterprise.",
		refuses: "The process follows our appetite for risk.",
	},
	cues: [
		cue(
			"integrated into risk management",
			String.raw`(?:integrat\w+|incorporat\w+|embed\w+|built|includ\w+|folded|factored|consolidat\w+)\b${gap(70)}\b(?:into|in|within|with|as part of|to|across)\b${gap(50)}${ERM}`,
			{
				takes: "The program is integrated into our enterprise risk management.",
				refuses: "The program is kept apart from other programs.",
			},
		),
		cue(
			"part of risk management",
			String.raw`(?:\bpart|components?|elements?|aspects?|pillars?|facets?|subset|extension) of\b${gap(60)}${ERM}`,
			{
				takes: "It is a component of our overall risk management framework.",
				refuses: "It is a component of our engine.",
			},
		),
		cue("integrated", String.raw`\bintegrat\w+`, { takes: "We use an integrated tool.", refuses: "We use one tool." }),
		cue(
			"shares methods",
			String.raw`shar\w+ ${gap(20)}common ${gap(30)}(?:method|report|govern)\w+|(?:same|common) (?:method|framework|process|risk register)\w*`,
			{ takes: "The two share common methods of reporting.", refuses: "The two share an office." },
		),
		cue(
			"risk management covers cyber",
			String.raw`${ERM}${gap(70)}(?:includ\w+|incorporat\w+|encompass\w+|cover\w*|address\w*|consider\w*|comprise\w*|integrat\w+)${gap(60)}(?:cyber|information security|data security|it risk|technology risk)`,
			{
				takes: "Our enterprise risk management includes cybersecurity.",
				refuses: "Our enterprise risk management is run from Oslo.",
			},
		),
		cue(
			"aligned with risk management",
			String.raw`(?:align\w*|consistent|in (?:line|accordance|conjunction|coordination)|connect\w*|coordinat\w+|link\w*|feeds?|tied|consider\w*|alongside|treated|managed|evaluated|reported)\b${gap(50)}\b(?:with|to|into|as part of|within|through|under)\b${gap(40)}${ERM}`,
			{
				takes: "The program is aligned with our enterprise risk management.",
				refuses: "The program is paid by our finance team.",
			},
		),
		cue(
			"risk register or ERM",
			String.raw`\berm\b|enterprise[- ](?:wide )?risk|risk register|risk appetite|overall risk`,
			{ takes: "Each threat has a line in our risk register.", refuses: "Each threat has a line in our manual." },
		),
		cue(
			"alongside other risks",
			String.raw`(?:other|along with|alongside|in addition to) (?:\w+ )?(?:legal, compliance|business|operational|strategic|enterprise|corporate|company|areas of|significant|key)\w* ?risks?`,
			{ takes: "They are weighed alongside other operational risks.", refuses: "They are weighed by an actuary." },
		),
		cue(
			"integration denied",
			String.raw`not ${gap(25)}integrat\w+|(?:not|no) ${gap(40)}(?:program|process|polic)\w*${gap(40)}(?:adopted|implemented|established)|have not (?:yet )?(?:adopted|implemented|established) any`,
			{
				takes: "The program is not integrated with any other.",
				refuses: "The program is well integrated with others.",
			},
		),
		cue(
			"integration planned",
			String.raw`(?:will|intend\w*|plan\w*|expected|working|aim\w*|seek\w*) ${gap(25)}(?:to )?(?:be )?integrat\w+`,
			{ takes: "We plan to integrate the program next year.", refuses: "We integrated the program last year." },
		),
		context("overall risk management named", ERM, {
			takes: "Our overall risk management is sound.",
			refuses: "Our fleet of lorries is sound.",
		}),
		context(
			"integrated security tools",
			String.raw`integrat\w+ (?:circuit|security|software|system|approach|team|tools?|technolog)\w*`,
			{ takes: "We run an integrated security suite.", refuses: "We run a program that is integrated." },
		),
		cyber,
		namesBoard,
		aboutVendor,
		aboutExpertise,
		context(
			"culture or business integration",
			String.raw`integrat\w+${gap(40)}(?:culture|operations|business|decision|strateg|daily|code of|every)\w*`,
			{ takes: "Security is integrated into our culture.", refuses: "Security is taught to our clerks." },
		),
	],
	denials: [
		{
			words: /\bnot\b(?! only)[^.;]{0,30}\b(?:integrat|incorporat|embedd)\w*/,
			takes: "Our security processes have not been formally integrated into our overall risk management.",
			refuses: "Cyber risk is not only integrated into our risk management but leads it.",
		},
	],
	claims: [
		{
			words:
				/\b(?:component|element|pillar|topic|aspect)s? (?:of|in|considered)\b[^.;]{0,60}\brisk (?:management|committee|register)\b/,
			// “Key elements of our cybersecurity risk management program” lie within it.
			unless:
				/\b(?:of|in) (?:our |the |its )?(?:\w{1,40} )?(?:cyber[ -]?\w{0,40}|(?:information )?security) risk management$/,
			about: SECURITY_TOPIC,
			answer: "yes",
			takes: "Security is one pillar of our wider approach to risk management.",
			refuses: [
				"Key elements of our cybersecurity risk management program include scans of our network.",
				"Currency is one pillar of our wider approach to risk management.",
			],
		},
	],
	lacks: [
		{
			words: /integrat|part of|component|embed|incorporat/,
			phrase: "that the processes are part of overall risk management, and how",
			takes: "They are a part of our enterprise risk management.",
			refuses: "They follow our enterprise risk management.",
		},
	],
	unfit: "says nothing of integration into overall risk management",
	flag: {
		certain: ["true", "false"],
		names: {
			words: new RegExp(ERM),
			takes: "Our enterprise risk management covers such threats.",
			refuses: "Our program covers such threats.",
		},
	},
});

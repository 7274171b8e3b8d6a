import { slip } from "./slip.ts";

/** Words that are missing or twice there, and stray signs. */
export const MISSING = [
	slip(String.raw`\bthe (our|its|their)\b`, "$1", {
		takes: "We protect the our data.",
		refuses: "We protect our data.",
	}),
	slip(String.raw`\b(our|its|their) (?:the|a|an)\b`, "$1", {
		takes: "We protect our the data.",
		refuses: "We protect our data.",
	}),
	slip(String.raw`\ba (our|its|their|the)\b(?<![(.] ?a \w+)`, "$1", {
		takes: "It is part of a our program.",
		refuses: "It is part (a) the plan, (b) the budget.",
	}),
	slip(
		String.raw`(?<!\b(?:our|the|an?) )\b((?:maintain|maintains|developed|implemented|adopted|established|designed)) ((?:(?:comprehensive|robust|formal|dedicated|written|specific) )?(?:cybersecurity|cyber security|information security)(?: risk management| incident response)? (?:program|policy|framework|strategy|plan))(?=[,.;]| (?:and|that|which|to|in|for|designed|based|is|as|with)\b)`,
		"$1 a $2",
		{
			takes: "We maintain cybersecurity risk management program to protect data.",
			refuses: [
				"We maintain a cybersecurity program.",
				"We maintain cybersecurity programs.",
				"We maintain cybersecurity policy documents.",
			],
		},
	),
	slip(
		String.raw`\bestablished cyber-?security risk management (?=to\b)`,
		"established a cybersecurity risk management program ",
		{
			takes: "We established cybersecurity risk management to identify threats.",
			refuses: "We established a cybersecurity risk management program to identify threats.",
		},
	),
	slip(String.raw`\ba material cybersecurity (occurs|is|has|was)\b`, "a material cybersecurity incident $1", {
		takes: "In case a material cybersecurity occurs, we report it.",
		refuses: "In case a material cybersecurity incident occurs, we report it.",
	}),
	slip(
		String.raw`\baware of any (risks?|threats?|incidents?)\b((?:(?! that\b| which\b)[^.;]){0,160}?), have (materially|had)`,
		"aware of any $1$2 that have $3",
		{
			mend: undefined,
			takes: "We are not aware of any risks from threats, have materially affected us.",
			refuses: [
				"We are not aware of any risks from threats that, to date, have materially affected us.",
				"We do not believe that any risks, including from past incidents, have materially affected us.",
			],
		},
	),
	slip(String.raw`\b(?:information|details) on about the\b`, "information about the", {
		takes: "For information on about the risks, see below.",
		refuses: "For information about the risks, see below.",
	}),
	slip(String.raw`\b(?:from on|by through) (our|the)\b`, "…", {
		mend: undefined,
		takes: "It hears from on our program.",
		refuses: "It hears from our team on our program.",
	}),
	slip(String.raw`\bfor more information (certain|these|our) (?=risks?\b|cyber)`, "for more information on $1 ", {
		takes: "For more information certain risks, see below.",
		refuses: "For more information on certain risks, see below.",
	}),
	slip(
		String.raw`\b(assist|assists|help|helps) (?:the|our) board fulfill\b(?<=\bassists? [a-z ]{3,9}board fulfill)`,
		"$1 the board in fulfilling",
		{
			mend: undefined,
			takes: "They assist the Board fulfill its duties.",
			refuses: "They help the Board fulfill its duties.",
		},
	),
	slip(String.raw`\bmethodologies such: `, "methodologies such as: ", {
		takes: "We use methodologies such: firewalls.",
		refuses: "We use methodologies such as firewalls.",
	}),
	slip(String.raw`(?<=[\s(])\.i\.e\.`, "i.e.", {
		takes: "We are informed .i.e. warned.",
		refuses: "We are informed, i.e. warned.",
	}),
	slip(String.raw`[a-z]{2}\.\.(?=\s[A-Z]|$)`, "one full stop", {
		mend: (words) => words.slice(0, -1),
		takes: "We meet in May..",
		refuses: ["We meet in May.", "We meet in May..."],
	}),
	slip(
		String.raw`^(?:our|the) (?:[\w-]{1,20} ){0,4}(?:committee|officer|ciso|cio|cto|board|team), (will|is|has|oversees|leads|receives|reviews)\b(?! also\b)`,
		(groups) => groups[0].replace(`, ${groups[1]}`, ` ${groups[1]}`),
		{
			takes: "Our Audit Committee, will oversee the program.",
			refuses: "Our Audit Committee, which meets monthly, will oversee the program.",
		},
	),
	slip(String.raw`\bwho, (reports|oversees|leads|develops|manages|has|is)\b(?!,)`, "who $1", {
		takes: "Our CRO, who, develops plans, left.",
		refuses: "Our CRO, who, as said, develops plans, left.",
	}),
	slip(
		String.raw`\b(of|to|by|overseeing|from) company(?='s (?:senior management|management|board|information|cyber)|(?:'s)? senior management)`,
		"$1 the Company",
		{
			takes: "They report to Company's senior management.",
			refuses: "They report to the Company's senior management.",
		},
	),
	slip(
		String.raw`\bha(s|ve) or (is|are) (reasonably )?likely to materially affect\b`,
		"ha$1 materially affected or $2 $3likely to materially affect",
		{
			takes: "No threat has or is reasonably likely to materially affect us.",
			refuses: "No threat has materially affected or is reasonably likely to materially affect us.",
		},
	),
	slip(
		String.raw`\b(have|has) (materially affected(?: us)?,? or) reasonably likely to\b`,
		(groups) => `${groups[1]} ${groups[2]} ${groups[1] === "has" ? "is" : "are"} reasonably likely to`,
		{
			takes: "No threats have materially affected or reasonably likely to affect us.",
			refuses: "No threats have materially affected or are reasonably likely to affect us.",
		},
	),
	slip(
		String.raw`\breport to (our|the) board(?: of directors)? (?:\(i\) )?(?=(?:timely|regular|periodic) (?:updates|reports)\b)`,
		"give the board ",
		{
			mend: undefined,
			takes: "They report to our board timely updates.",
			refuses: "They report to our board in timely updates.",
		},
	),
	slip(String.raw`\bwe have implemented, including\b`, "we have implemented …, including", {
		mend: undefined,
		takes: "We have implemented, including filters, from threats.",
		refuses: "We have implemented tools, including filters.",
	}),
	slip(String.raw`\brange from (?:(?! to\b(?! most))[^.;]){10,300}\.$`, "“range from … to …”", {
		mend: undefined,
		takes: "Threats range from attacks common to most industries, such as fraud.",
		refuses: "Threats range from attacks common to most industries to attacks by states.",
	}),
	slip(String.raw`\bexercised performed\b`, "exercises performed", {
		takes: "We hold a table top exercised performed by our team.",
		refuses: "We hold exercises performed by our team.",
	}),
	slip(String.raw`\bbut, (?=(?:has|have|is|are|we|it)\b)`, "but ", {
		takes: "It may inform them but, has not had to.",
		refuses: "It may inform them but has not, so far, had to.",
	}),
];

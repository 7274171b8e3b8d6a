import { slip } from "./slip.ts";

/** Bodies, standards, credentials and offices whose names are often got wrong. */
export const NAMES = [
	slip(
		String.raw`\bnational institutes? (?!of standards and technology\b)(?:of |for )?standards?,? (?:of |and |in |for |& )?technolog(?:y|ies)\b`,
		"National Institute of Standards and Technology",
		{
			takes: [
				"We follow the National Institute Standards of Technology framework.",
				"We follow the National Institute for Standards and Technology.",
			],
			refuses: "We follow the National Institute of Standards and Technology framework.",
		},
	),
	slip(
		String.raw`\binternational (?:standards? organi[sz]ation\b(?! for)|organi[sz]ation (?:of |on )?standardi[sz]ation\b|standardi[sz]ation organi[sz]ation\b|organi[sz]ation (?:for|of) standards?\b)`,
		"International Organization for Standardization",
		{
			takes: [
				"The International Organization Standardization sets it.",
				"The International Standards Organization sets it.",
			],
			refuses: "The International Organization for Standardization sets it.",
		},
	),
	slip(
		String.raw`\bcertified (?:information security systems?|information systems? systems|information system security) professional\b`,
		"Certified Information Systems Security Professional",
		{
			takes: "He is a Certified Information System Security Professional.",
			refuses: "He is a Certified Information Systems Security Professional.",
		},
	),
	slip(String.raw`\bcertified information (?:security|system) auditor\b`, "Certified Information Systems Auditor", {
		takes: "She is a Certified Information Security Auditor.",
		refuses: "She is a Certified Information Systems Auditor.",
	}),
	slip(
		String.raw`\bcertified in (?:risk and systems information|risk information systems?|risks? and information systems? controls|information systems? risk) controls?\b`,
		"Certified in Risk and Information Systems Control",
		{
			takes: "She is Certified in Risk and Systems Information Control.",
			refuses: "She is Certified in Risk and Information Systems Control.",
		},
	),
	slip(
		String.raw`\bfederal financial institutions? (?:examinations council|examination councils|exam council)\b`,
		"Federal Financial Institutions Examination Council",
		{
			takes: "The Federal Financial Institutions Examinations Council says so.",
			refuses: "The Federal Financial Institutions Examination Council says so.",
		},
	),
	slip(String.raw`\bfederal drug administration\b`, "Food and Drug Administration", {
		takes: "The Federal Drug Administration asked for it.",
		refuses: "The Food and Drug Administration asked for it.",
	}),
	slip(String.raw`\btransportation safety administration\b`, "Transportation Security Administration", {
		takes: "The Transportation Safety Administration issued a directive.",
		refuses: "The Transportation Security Administration issued a directive.",
	}),
	slip(
		String.raw`\bfederal risk and authorization management(?! programs?\b)`,
		"Federal Risk and Authorization Management Program",
		{
			takes: "We hold a Federal Risk and Authorization Management certificate.",
			refuses: "We take part in the Federal Risk and Authorization Management Program.",
		},
	),
	slip(String.raw`\bbank of international settlements\b`, "Bank for International Settlements", {
		takes: "The Bank of International Settlements set rules.",
		refuses: "The Bank for International Settlements set rules.",
	}),
	slip(String.raw`\binternet security center\b`, "Center for Internet Security", {
		takes: "We use the controls of the Internet Security Center.",
		refuses: "We use the controls of the Center for Internet Security.",
	}),
	slip(String.raw`\bdeloitte touche\b`, "Deloitte & Touche", {
		takes: "He came from Deloitte Touche LLP.",
		refuses: "He came from Deloitte & Touche LLP.",
	}),
	slip(
		String.raw`\bchief (information security|information|technology|executive|financial|operating|risk|security|privacy) office(?= \(c[a-z]{1,3}o\)|,? who\b)`,
		"Chief $1 Officer",
		{
			mend: undefined,
			takes: "Our Chief Information Security Office (CISO) reports to the board.",
			refuses: [
				"Our Chief Information Security Officer (CISO) reports to the board.",
				"The Chief Security Office has ten members.",
			],
		},
	),
	slip(String.raw`\bchief operations? officer\b(?<=operation officer)`, "Chief Operating Officer", {
		takes: "Our Chief Operation Officer leads it.",
		refuses: "Our Chief Operations Officer leads it.",
	}),
	slip(String.raw`\bopen-source intelligence \(sox\)`, "the full name of SOX, Sarbanes-Oxley Act", {
		mend: undefined,
		takes: "Open-Source Intelligence (SOX) compliance is checked.",
		refuses: "Sarbanes-Oxley (SOX) compliance is checked.",
	}),
	slip(
		String.raw`\b(vice president|vp|director|head|chief) or (it|information technology|information security|cybersecurity)\b`,
		"$1 of $2",
		{
			takes: "The VP or IT leads the team.",
			refuses: "The VP of IT leads the team.",
		},
	),
	slip(String.raw`\bboard of director\b(?!'|-)`, "board of directors", {
		takes: "The board of director meets.",
		refuses: "The board of directors meets.",
	}),
	slip(String.raw`\b(chairman|chairwoman|chairperson|chair|member|members) of (the|our) baird\b`, "$1 of $2 board", {
		takes: "The chairman of the Baird presides.",
		refuses: "The chairman of the board presides.",
	}),
	slip(String.raw`\bprinciple (executive|financial|accounting)\b`, "principal $1", {
		takes: "The principle executive officer signs.",
		refuses: "The principle of least privilege helps.",
	}),
	slip(String.raw`\bitem ia\b`, "Item 1A", { takes: "See Item IA.", refuses: "See Item 1A." }),
	slip(String.raw`\bpart 1,? item (?=\d)`, "Part I, Item ", {
		takes: "See Part 1, Item 1A.",
		refuses: "See Part I, Item 1A.",
	}),
	slip(String.raw`\bsmall reporting compan(y|ies)\b`, "smaller reporting compan$1", {
		takes: "We are a small reporting company.",
		refuses: "We are a smaller reporting company.",
	}),
];

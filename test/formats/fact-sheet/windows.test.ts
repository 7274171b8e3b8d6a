import { describe } from "node:test";
import { openFactSheet, readFactSheet } from "../../../server/src/formats/fact-sheet/fact-sheet.ts";
import type { Edited } from "../../support/edits.ts";
import { itIsWhatItWas, itReadsAsAnew } from "../../support/edits.ts";

const ROLE = "|Cybersecurity Risk Role of Management [Text Block]";
const ENGAGED = "|Cybersecurity Risk Management Third Party Engaged [Flag]";

const SNIPPETS = [
	"a",
	"We assess risks. ",
	"and for our offices",
	"\n",
	"\n\n",
	"\r",
	"\r\n",
	" ",
	"\uFEFF",
	"|",
	"\n|",
	"|X\n",
	"X",
	"\n|X\n",
	"true",
	"|true\n",
	" | true\n",
	"[Flag]",
	"\n•\n",
	"• ",
	"(i) ",
	".",
	"Governance\n",
	"ITEM 16K. CYBERSECURITY\n",
	"\nItem 1C. Cybersecurity\n",
	"item ",
	"1.05 ",
	`${ROLE}\n`,
	`${ENGAGED}\n`,
	`\n${ENGAGED} | false\n`,
	"\n|cyd:CybersecurityRiskBoardOfDirectorsOversightTextBlock\n|",
	"|Cybersecurity Risk Something Else [Flag]\n",
	"|Cybersecurity Risk Management, Strategy, and Governance [Abstract]\n",
	"|12 Months Ended\nDec. 31, 2025\n",
	"|Document Period End Date\n|2025-12-31\n",
	"|Form\n|10-K\n",
	"|Registrant\n",
];

const SHEET = `|
|Cybersecurity Risk Management, Strategy, and Governance
|12 Months Ended
Dec. 31, 2025
|Document Type
|20-F
|Registrant
|Tern Harbor Foods plc
|Cybersecurity Risk Management, Strategy, and Governance [Abstract]
|Cybersecurity Risk Management Processes for Assessing, Identifying, and Managing Threats [Text Block]
|
ITEM 16K. CYBERSECURITY
Risk Management and Strategy
We keep one register of risks (i) for our plants and (ii)
for our offices. It is reviewed monthly.
•
Training. We train all staff each spring.
• We test what we can restore.

We look at
(a) what is new;
(b) what has gone.
|Cybersecurity Risk Management Processes Integrated [Flag]
|true
${ENGAGED}
|
|cyd:CybersecurityRiskThirdPartyOversightAndIdentificationProcessesFlag
|False
|A note of the author's own, which
goes on over two lines.
${ROLE}
|Our head of security leads the work
and reports to the board each quarter.
She has ten years of experience.
|X
- References
Nothing here is read.
${ENGAGED}
|true
`;

const FACT_SHEET: Edited = {
	open: openFactSheet,
	read: readFactSheet,
	sources: [
		SHEET,
		`Tern Harbor Foods plc\nFORM 20-F\n\n${SHEET}`,
		SHEET.replaceAll("\n", "\r\n"),
		SHEET.replaceAll("\n", "\r"),
		SHEET.slice(0, SHEET.indexOf("|X")).repeat(4),
		"",
	],
	snippets: SNIPPETS,
};

describe("a fact sheet that is edited reads as if it were read anew", () => {
	itReadsAsAnew(FACT_SHEET);
	itIsWhatItWas(
		FACT_SHEET,
		SHEET,
		["|X\n", "\n|X\n", `${ROLE}\n`, "|Odd [Flag]\n|x\n", "•\n"],
		[0, SHEET.indexOf("ITEM 16K"), SHEET.indexOf("It is reviewed"), SHEET.indexOf("|True")].filter((at) => at >= 0),
	);
});

import fc from "fast-check";
import { CONTINUATION_TAGS, STRUCTURE_TAGS } from "../formats/inline-xbrl/inline-tags.ts";
import { INSTANCE_PIECES, PAGE_PIECES } from "./broken-edgar.ts";

export const ROLE = "CybersecurityRiskRoleOfManagementTextBlock";
export const ENGAGED = "CybersecurityRiskManagementThirdPartyEngagedFlag";

/** What may stand in a draft of any format. */
const anything = fc.constantFrom(
	"Item 1C. Cybersecurity",
	"Item 2. Properties",
	"ITEM&nbsp;16K.",
	"The board oversees risks.",
	"and so on",
	"•",
	" ",
	"\n",
	"\r\n",
	"\r",
	"\uFEFF",
	"\0",
	"\ud83d",
	"\udd12",
	"\u2028",
	"é",
	"e\u0301",
	"&amp;",
	"&#xD800;",
	"&#99999999;",
	"&bogus",
	"&",
	"<",
	">",
	'"',
	"27",
	"|",
	"<!--",
	"-->",
	"]]>",
	"<![CDATA[",
	"<!-- cydlint-accept ",
	'wording-absolute reason="No" by="A. Moen" on="2026-02-01" -->',
	'\n<!-- cydlint-accept missing-expertise reason="No" by="A. Moen" on="2026-02-01" -->\n',
);

/** Statements, whole and in parts, that rules look for. */
const prose = fc.constantFrom(
	..."We assess, identify and manage material risks from cybersecurity threats. |We do not engage |assessors, consultants, auditors or other third parties. |the |the the |not to date, |if |our CISO, who has ten years of experience, ".split(
		"|",
	),
	..."reports to the board of directors each quarter. |The audit committee of the board |is informed by management |and the information security council |We have no |incident response program. |which is integrated into our enterprise risk management. ".split(
		"|",
	),
	..."No risks from cybersecurity threats have materially affected |or are reasonably likely to materially affect |us, including our business strategy, results of operations, or financial condition. |During 2023, |To our knowledge, |see Item 1A, “Risk Factors”. ".split(
		"|",
	),
	..."[TBD]|[●]|XX|Section 4.2 (|) |we ensure |absolutely secure |NIST |on Form 8-K |Form 20-F |ransomware incident on May 2, 2025 |within four business days of discovering |was unauthorized access |we have no t experienced |CYBERSE CURITY ".split(
		"|",
	),
);

const html = fc.constantFrom(
	..."<p>|</p>|<div>|</div>|<b>|</b>|<li>|<td>|</table>|<br>|<br/><br/>|<h2>|</h2>|</a>|<script>|</script>|<title/>|<title>|<?xml|<!DOCTYPE html>|</html>|</>|< p>".split(
		"|",
	),
	'<hr style="page-break-after:always"/>',
	'<div style="display:none">',
	'<a href="#x">',
	'<html xmlns:cyd="http://xbrl.sec.gov/cyd/2025">',
	'<html xmlns:ix="http://www.xbrl.org/2013/inlineXBRL" xmlns:cyd="http://xbrl.sec.gov/cyd/2024" xmlns:us-gaap="http://fasb.org/us-gaap/2025">',
	...STRUCTURE_TAGS,
	`<ix:nonNumeric name="cyd:${ROLE}" continuedAt="k1">`,
	`<ix:nonNumeric name="cyd:${ROLE}" contextRef="c" escape="true">`,
	`<ix:nonNumeric name='cyd:${ENGAGED}' contextRef="c" format="ixt:fixed-true">`,
	`<ix:nonNumeric name='cyd:${ENGAGED}' format="ixt:booleanfalse" id="f">`,
	`<ix:nonNumeric name="cyd:${ENGAGED}"/>`,
	'<ix:nonNumeric name="cyd:CybersecurityRiskRoleOfManagment">',
	'<ix:nonNumeric name="cyd:MaterialCybersecurityIncidentNatureTextBlock">',
	'<ix:nonNumeric name="dei:DocumentType">10-K',
	'<ix:nonNumeric name="dei:DocumentPeriodEndDate">December 31, 2025</ix:nonNumeric>',
	`<ix:nonNumeric name="cyd:${ROLE}`,
	"</ix:nonNumeric>",
	...CONTINUATION_TAGS,
	'<ix:continuation id="k1">',
	'<xbrli:context id="c">',
	"<xbrli:startDate>2025-01-01</xbrli:startDate><xbrli:endDate>2025-12-31</xbrli:endDate>",
	"<xbrli:instant>2024-12-31",
	"</xbrli:instant>",
	"</xbrli:context>",
);

const markdown = fc.constantFrom(
	"---\n",
	"...\n",
	"form: 20-F\n",
	"form: [8-K\n",
	"period: 2025-12-31\n",
	"period: {start: 2025-01-01, end: 2025-12-31}\n",
	"registrant: |\n  Tern\n",
	"flags:\n  integrated: true\n",
	"flags: {a: [\n",
	"flags: &a\n  *a : ~\n",
	"  material-effect: 'false\n",
	"? x\n: !!binary y\n",
	"\t",
	"# ",
	"\n## Item 16K. Cybersecurity\n\n",
	"\n\n",
	"- ",
	"1. ",
	"> ",
	"| a | b |\n|---|---|\n| c |",
	"```\n",
	"~~~\n",
	"===\n",
	"    ",
	"**",
	"_",
	"`",
	"[",
	"](",
	")",
	"![",
	"[a]: <b>\n",
	"\\",
	"  \n",
	"<b>",
	"<br>",
	`<!-- cyd:${ROLE} -->`,
	`<!-- /cyd:${ROLE} -->`,
	`<!-- cyd:${ENGAGED} -->`,
	`<!-- /cyd:${ENGAGED} -->`,
	"<!-- /cyd:",
);

const factSheet = fc.constantFrom(
	"\n|",
	"|",
	"\n",
	"\n\t|  ",
	"\n|X\n",
	"\n|Cybersecurity Risk Management Third Party Engaged [Flag]\n|true\n",
	"\n|Cybersecurity Risk Management Processes Integrated [Flag] | FALSE\n",
	"\n|Cybersecurity Risk Role of Management [Text Block]\n|",
	"\n|Cybersecurity Risk Rôle [Text Block]\n",
	`\n|cyd:${ENGAGED}\n`,
	"\n|Material Cybersecurity Incident Nature [Text Block]\n|",
	"\n|Cybersecurity Risk Management, Strategy, and Governance [Abstract]",
	"\n|12 Months Ended\nDec. 31, 2025\n",
	"\n|Period\n|2025-02-30\n",
	"\n|Form\n|20-F\n",
	"\n|Form\n",
	"\n|Registrant\n|Tern Harbor\n",
	"[Flag]",
	"[Text Block]",
	"true",
);

export type Format = "html" | "markdown" | "cyd" | "rendered page" | "instance";

/** The editor's language of each format. */
export const LANGUAGE: Readonly<Record<Format, string>> = {
	html: "html",
	markdown: "markdown",
	cyd: "cyd",
	"rendered page": "html",
	instance: "xml",
};

/** How a draft of each format may begin, so that most are read as one. */
const STARTS: Readonly<Record<Format, readonly string[]>> = {
	html: ["<p>Item 1C. Cybersecurity</p>", ""],
	markdown: ["# Item 16K. Cybersecurity\n\n", "---\nform: 20-F\n", ""],
	cyd: ["ITEM 16K. CYBERSECURITY\n", "|Form\n|8-K\n", ""],
	"rendered page": ['<table class="report">'],
	instance: ['<xbrl xmlns:cyd="http://xbrl.sec.gov/cyd/2025">', "<xbrl>"],
};
const PIECES: Readonly<Record<Format, fc.Arbitrary<string>>> = {
	html: fc.oneof({ weight: 3, arbitrary: html }, { weight: 2, arbitrary: prose }, anything),
	markdown: fc.oneof({ weight: 3, arbitrary: markdown }, { weight: 2, arbitrary: prose }, anything),
	cyd: fc.oneof({ weight: 3, arbitrary: factSheet }, { weight: 2, arbitrary: prose }, anything),
	"rendered page": fc.oneof(
		{ weight: 3, arbitrary: fc.constantFrom(...PAGE_PIECES) },
		{ weight: 2, arbitrary: prose },
		anything,
	),
	instance: fc.oneof(
		{ weight: 3, arbitrary: fc.constantFrom(...INSTANCE_PIECES) },
		{ weight: 2, arbitrary: prose },
		anything,
	),
};

export const FORMATS: readonly Format[] = ["html", "markdown", "cyd", "rendered page", "instance"];

/** Drafts put together from pieces of markup and prose that nowhere need fit. */
export function brokenDraft(format: Format, maxLength = 60): fc.Arbitrary<string> {
	return fc
		.tuple(fc.constantFrom(...STARTS[format]), fc.array(PIECES[format], { maxLength }))
		.map(([start, pieces]) => start + pieces.join(""));
}

/** Sound drafts in which stretches are left out, doubled or overwritten with pieces of markup. */
export function damagedDraft(format: Format, drafts: readonly string[]): fc.Arbitrary<string> {
	const damage = fc.record({
		at: fc.double({ min: 0, max: 1, noNaN: true }),
		length: fc.oneof(fc.constant(0), fc.nat(8), fc.nat(300)),
		text: fc.oneof(PIECES[format], fc.constant(""), fc.constant(undefined)),
	});
	return fc
		.tuple(fc.constantFrom(...drafts), fc.array(damage, { minLength: 1, maxLength: 5 }))
		.map(([draft, damages]) =>
			damages.reduce((source, { at, length, text }) => {
				const start = Math.floor(at * source.length);
				const end = Math.min(source.length, start + length);
				return source.slice(0, start) + (text ?? source.slice(start, end).repeat(2)) + source.slice(end);
			}, draft),
		);
}

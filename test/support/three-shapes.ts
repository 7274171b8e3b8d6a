import { LABELS } from "../../server/src/requirements/concept-names.ts";

/** A fact of an invented filing: a flag's value, or the paragraphs of a block (`# ` before a heading, `• ` before a bullet). */
export type Told = readonly [concept: string, value: string | readonly string[]];

const END = "2025-12-31";

/** The facts as the text of their rendered page: a fact sheet. */
export function asSheet(facts: readonly Told[]): string {
	const cells = facts.map(([concept, value]) => {
		const lines =
			typeof value === "string" ? value : `\n${value.map((line) => line.replace(/^# |(?<=^•) /, "\n")).join("\n")}`;
		return `|${labelOf(concept)}\n|${lines.replace(/\n\n/g, "\n")}\n`;
	});
	return `|\n|Cybersecurity Risk Management, Strategy, and Governance\n|12 Months Ended\nDec. 31, 2025\n${cells.join("")}|X\n- References\nNothing here is read.\n`;
}

/** The facts as the page that EDGAR renders. */
export function asPage(facts: readonly Told[]): string {
	const link = (concept: string, label: string) =>
		`<a class="a" href="javascript:void(0);" onclick="Show.showAR( this, 'defref_cyd_${concept}', window );">${label}</a>`;
	const row = (concept: string, label: string, value: string) =>
		`<tr class="ro">\n<td class="pl custom" style="border-bottom: 0px;" valign="top">${link(concept, label)}</td>\n<td class="text">${value}<span></span>\n</td>\n</tr>\n`;
	const abstract = "CybersecurityRiskManagementStrategyAndGovernance";
	const rows = facts.map(([concept, value]) => row(concept, labelOf(concept), htmlOf(value)));
	const popUp = `<table class="authRefData" style="display: none;" id="defref_cyd_${facts[0]?.[0]}">\n<tr><td class="hide"><a href="javascript:void(0);" onclick="Show.hideAR();">X</a></td></tr>\n<tr><td><div class="body"><a href="javascript:void(0);" onclick="Show.toggleNext( this );">- References</a><div><p>Reference 1: Item 16K</p></div><table><tr><td><strong> Name:</strong></td><td>cyd_${facts[0]?.[0]}</td></tr></table></div></td></tr>\n</table>`;
	return `<html>
<head>
<title></title>
<link rel="stylesheet" type="text/css" href="include/report.css">
<script type="text/javascript" src="Show.js">/* Do Not Remove This Comment */</script>
</head>
<body>
<span style="display: none;">v3.26.1</span><table class="report" border="0" cellspacing="2" id="idm1">
<tr>
<th class="tl" colspan="1" rowspan="2"><div style="width: 200px;"><strong>Cybersecurity Risk Management, Strategy, and Governance<br></strong></div></th>
<th class="th" colspan="1">12 Months Ended</th>
</tr>
<tr><th class="th"><div>Dec. 31, 2025</div></th></tr>
${row(`${abstract}Abstract`, "<strong>Cybersecurity Risk Management, Strategy, and Governance [Abstract]</strong>", "&#160;")}${rows.join("")}</table>
<div style="display: none;">
${popUp}
</div>
</body>
</html>
`;
}

/** The facts as the instance that EDGAR extracts. */
export function asInstance(facts: readonly Told[]): string {
	const elements = facts.map(
		([concept, value], at) =>
			`    <cyd:${concept} contextRef="C_1" id="F_${at + 10}">${escaped(htmlOf(value))}</cyd:${concept}>\n`,
	);
	return `<?xml version="1.0" encoding="utf-8"?>
<!-- invented -->
<xbrl
  xml:lang="en-US"
  xmlns="http://www.xbrl.org/2003/instance"
  xmlns:cyd="http://xbrl.sec.gov/cyd/2025"
  xmlns:dei="http://xbrl.sec.gov/dei/2025"
  xmlns:link="http://www.xbrl.org/2003/linkbase"
  xmlns:us-gaap="http://fasb.org/us-gaap/2025"
  xmlns:xlink="http://www.w3.org/1999/xlink"
  xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
    <link:schemaRef xlink:href="tern-20251231.xsd" xlink:type="simple"/>
    <context id="C_1">
        <entity>
            <identifier scheme="http://www.sec.gov/CIK">0009999998</identifier>
        </entity>
        <period>
            <startDate>2025-01-01</startDate>
            <endDate>${END}</endDate>
        </period>
    </context>
    <dei:DocumentType contextRef="C_1" id="F_1">20-F</dei:DocumentType>
    <dei:EntityRegistrantName contextRef="C_1" id="F_2">Tern Harbor Foods plc</dei:EntityRegistrantName>
    <dei:DocumentPeriodEndDate contextRef="C_1" id="F_3">${END}</dei:DocumentPeriodEndDate>
    <us-gaap:BasisOfAccountingPolicyPolicyTextBlock contextRef="C_1" id="F_4">&lt;p&gt;Item 1C. We have no cybersecurity program.&lt;/p&gt;</us-gaap:BasisOfAccountingPolicyPolicyTextBlock>
${elements.join("")}</xbrl>
`;
}

function labelOf(concept: string): string {
	return `${LABELS[concept]} ${concept.endsWith("Flag") ? "[Flag]" : "[Text Block]"}`;
}

function htmlOf(value: string | readonly string[]): string {
	if (typeof value === "string") return value;
	const font = `font-family:'Times New Roman','Times',serif;font-size:10pt`;
	const paragraphs = value.map((line) => {
		const text = coded(line.replace(/^[#•] /, ""));
		if (line.startsWith("# ")) return `<p style="${font}"><span style="font-weight:bold">${text}</span></p>`;
		if (line.startsWith("• "))
			return `<div style="display:flex;${font}"><div><span style="font-family:Symbol">&#8226;</span></div><div><span>${text}</span></div></div>`;
		return `<p style="margin-top:12pt;${font}"><span>${text}</span></p>`;
	});
	return `<div>${paragraphs.join("")}</div>`;
}

/** As EDGAR writes text: ASCII, the rest as references. */
function coded(text: string): string {
	return text.replaceAll("&", "&amp;").replace(/[^\0-~]/gu, (character) => `&#${character.codePointAt(0)};`);
}

function escaped(html: string): string {
	return html
		.replaceAll("&", "&amp;")
		.replaceAll("<", "&lt;")
		.replaceAll(">", "&gt;")
		.replaceAll('"', "&quot;")
		.replaceAll("'", "&#x27;");
}

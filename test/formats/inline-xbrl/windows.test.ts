import { describe } from "node:test";
import { openInlineXbrl, readInlineXbrl } from "../../../server/src/formats/inline-xbrl/inline-xbrl.ts";
import type { Edited } from "../../support/edits.ts";
import { itIsWhatItWas, itReadsAsAnew } from "../../support/edits.ts";
import { CONTINUATION_TAGS, STRUCTURE_TAGS } from "./inline-tags.ts";

const ROLE = "CybersecurityRiskRoleOfManagementTextBlock";
const ENGAGED = "CybersecurityRiskManagementThirdPartyEngagedFlag";

const SNIPPETS = [
	..."a |We assess risks. |<p>|</p>|<div>|</div>|<b>|</b>|<td>|</table>|<br>|<br><br>|<li>|&nbsp;|&amp|<!--|-->|<script>|</script>".split(
		"|",
	),
	..."<![CDATA[|]]>|<|>|'|\"|</|<title>|</title>|Item 1C. Cybersecurity|Item 2. Properties|ITEM 16K.|Table of Contents|27|item".split(
		"|",
	),
	'<hr style="page-break-after:always"/>',
	'<div style="page-break-before:always">',
	'<div style="display:none">',
	...STRUCTURE_TAGS,
	`<ix:nonNumeric name="cyd:${ROLE}" contextRef="c" continuedAt="k1">`,
	`<ix:nonNumeric name='cyd:${ENGAGED}' contextRef="c" format="ixt:fixed-true">`,
	`<ix:nonNumeric name="cyd:${ENGAGED}"/>`,
	'<ix:nonNumeric name="dei:DocumentType" contextRef="c">10-K</ix:nonNumeric>',
	'<ix:nonFraction name="us-gaap:Revenues">1</ix:nonFraction>',
	'<x:nonNumeric name="cyd:Odd" xsi:nil="true">',
	'<div xmlns:x="http://www.xbrl.org/2013/inlineXBRL">',
	'<p xmlns:cyd="http://xbrl.sec.gov/other">',
	"</ix:nonNumeric>",
	...CONTINUATION_TAGS,
	'<xbrli:context id="c"><xbrli:startDate>2025-01-01</xbrli:startDate>',
	"<xbrli:endDate>2025-12-31</xbrli:endDate></xbrli:context>",
	'continuedAt="k2"',
	`<ix:hidden><ix:nonNumeric name="cyd:${ENGAGED}" id="h1" contextRef=" c " xsi:nil="true"/></ix:hidden>`,
	'<span style="-sec-ix-hidden:h1">',
	'<xbrli:identifier scheme="s">0000000001</xbrli:identifier>',
	"<xbrli:instant>2025-12-31</xbrli:instant>",
	'<div xmlns:t="http://www.xbrl.org/inlineXBRL/transformation/2020-02-12" xmlns:dei="http://xbrl.sec.gov/dei/2024">',
	`<ix:nonNumeric name="cyd:${ENGAGED}" format="t:fixed-false" escape="true" target="x">`,
	'<link:schemaRef xlink:href="http://xbrl.sec.gov/cyd/2024/cyd-af-2024.xsd"/>',
];

const REPORT = [
	'<html xmlns:ix="http://www.xbrl.org/2013/inlineXBRL" xmlns:cyd="http://xbrl.sec.gov/cyd/2025"><body>',
	'<div style="display:none"><ix:header><ix:hidden>',
	`<ix:nonNumeric name="cyd:${ENGAGED}" contextRef="c" format="ixt:fixed-true">true</ix:nonNumeric>`,
	'</ix:hidden><ix:resources><xbrli:context id="c"><xbrli:startDate>2025-01-01</xbrli:startDate>',
	"<xbrli:endDate>2025-12-31</xbrli:endDate></xbrli:context></ix:resources></ix:header></div>",
	"<p>FORM 10-K</p><p>Tern Harbor Foods, Inc.</p><table><tr><td>Item</td><td>1C.</td><td>Cybersecurity</td></tr></table>",
	'<p>Intro.</p><hr style="page-break-after:always"/><p>TERN HARBOR</p><p>Item 1B. None</p><p>None.</p>',
	'<p>12</p><hr style="page-break-after:always"/><p>TERN HARBOR</p><p><b>Item 1C. Cybersecurity</b></p>',
	`<div><ix:nonNumeric name="cyd:${ROLE}" contextRef="c" continuedAt="k1"><p>Our CISO leads the work and reports to</p>`,
	'</ix:nonNumeric></div><p>13</p><hr style="page-break-after:always"/><p>TERN HARBOR</p>',
	'<div><ix:continuation id="k1"><p>the board each quarter.</p><p>She has ten years of experience.</p></ix:continuation>',
	"</div><p>We engage assessors.</p><p><b>Item 2. Properties</b></p><p>We own a plant.</p></body></html>",
].join("\n");

const INLINE_XBRL: Edited = {
	open: openInlineXbrl,
	read: readInlineXbrl,
	sources: [REPORT, REPORT.replaceAll("\n", ""), ""],
	snippets: SNIPPETS,
};

describe("Inline XBRL that is edited reads as if it were read anew", () => {
	itReadsAsAnew(INLINE_XBRL);
	itIsWhatItWas(
		INLINE_XBRL,
		REPORT,
		["<!--", "<script>", "<ix:header>", "<title>", "</div></div>", "<![CDATA["],
		[0, REPORT.indexOf("<p>FORM"), REPORT.indexOf("We engage")],
	);
});

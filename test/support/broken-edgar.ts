const ROLE = "CybersecurityRiskRoleOfManagementTextBlock";
const ENGAGED = "CybersecurityRiskManagementThirdPartyEngagedFlag";
const label = (concept: string) => `<a class="a" onclick="Show.showAR( this, 'defref_${concept}', window );">`;

/** What a rendered page is made of, in pieces that nowhere need fit. */
export const PAGE_PIECES: readonly string[] = [
	..."<tr>|</tr>|<td>|</td>|<th>|</th>|<table>|</table>|<div>|</div>|<p>|</p>|</a>|<br>|<span></span>|<!--|-->|<script>|</script>|<tr><td|'".split(
		"|",
	),
	'<table class="report">',
	'<hr style="page-break-after:always">',
	'<tr><th class="th">12 Months Ended</th></tr><tr><th>Dec. 31, 2025</th></tr>',
	'<td class="text">&#160;<span></span></td>',
	'<td class="text">false</td></tr>',
	`<tr><td class="pl">${label(`cyd_${ENGAGED}`)}Engaged [Flag]</a></td>\n<td class="text">true</td></tr>`,
	`<tr><td class="pl">${label(`cyd_${ROLE}`)}`,
	label(`cyd_${ROLE}`),
	label("cyd_CybersecurityRiskOddFlag"),
	label("cyd_CybersecurityRiskOddAbstract"),
	label("dei_DocumentType"),
	'<table class="authRefData" id="defref_cyd_X"><tr><td>X</td></tr></table>',
	"<td><table><tr><td>x</td></tr></table>The board meets.</td>",
];

/** What an instance is made of, likewise. */
export const INSTANCE_PIECES: readonly string[] = [
	..."<xbrl>|</xbrl>|&lt;p&gt;|&lt;/p&gt;|&lt;p|&lt;b&gt;|&amp;#8226;|&amp;amp;|&lt;br/&gt;|&#x3C;p>|<!--|-->|<![CDATA[|]]>|<?xml|?>|<p>|</p>".split(
		"|",
	),
	'<xbrl xmlns="http://www.xbrl.org/2003/instance" xmlns:cyd="http://xbrl.sec.gov/cyd/2026">',
	'<x:xbrl xmlns:x="http://www.xbrl.org/2003/instance">',
	`<cyd:${ROLE} contextRef="C_1">`,
	`</cyd:${ROLE}>`,
	`<cyd:${ROLE} contextRef="C_2">&lt;div&gt;&lt;p&gt;Our head&lt;/p&gt;&lt;p&gt;of security decides.&lt;/p&gt;&lt;/div&gt;</cyd:${ROLE}>`,
	`<cyd:${ENGAGED} contextRef="C_1" xsi:nil="true"/>`,
	`<cyd:${ENGAGED} contextRef="C_1">true</cyd:${ENGAGED}>`,
	`<cyd:${ROLE}`,
	'<odd:CybersecurityRiskOddFlag xmlns:odd="http://xbrl.sec.gov/cyd/2024" contextRef="C_1">',
	'<dei:DocumentType contextRef="C_1">10-K</dei:DocumentType>',
	'<dei:DocumentPeriodEndDate contextRef="C_1">',
	'<us-gaap:X contextRef="C_1">1</us-gaap:X>',
	'<link:schemaRef xlink:href="https://xbrl.sec.gov/cyd/2026/cyd-2026.xsd"/>',
	'<context id="C_2"><period><instant>2025-12-31',
	"</instant></period></context>",
	"</context>",
	"<xbrldi:explicitMember>",
];

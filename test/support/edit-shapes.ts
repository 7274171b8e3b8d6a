/** What an author does to a draft: each text that gives way, to be found in the draft as it stands, and what comes there. */
export type Shape = readonly (readonly [from: string, to: string])[];

/** The draft's first characters give way to themselves with more before them. */
const typedAtTop = (first: string, typed: string): Shape =>
	Array.from(typed, (_, at) => [typed.slice(0, at) + first, typed.slice(0, at + 1) + first]);

const MEGABYTE = 1_000_000;
const many = (text: string): string => text.repeat(Math.ceil(MEGABYTE / text.length));

const HTML: Readonly<Record<string, Shape>> = {
	"a comment opened at the top": typedAtTop("<?xml", "<!--"),
	"a comment in a block, opened, then closed": [
		["It follows the cycle", "<!-- It follows the cycle"],
		["protect, detect", "protect, --> detect"],
		["<!-- It", "<!- It"],
	],
	"a megabyte pasted before the Item": [["<p>None.</p>", `<p>None.</p>${many("<p>We lease a branch.</p>")}`]],
	"a deletion across tags": [
		['</ix:nonNumeric></p>\n<p><ix:nonNumeric contextRef="c-1" name="dei:EntityRegistrantName" id="f-4">', ""],
		["</ix:continuation>\n", ""],
		["</p>\n</ix:nonNumeric>", ""],
	],
	"a tag": [
		[
			'<ix:nonNumeric contextRef="c-1" name="dei:DocumentType"',
			'<ix:nonNumericcontextRef="c-1" name="dei:DocumentType"',
		],
		["<p><b>Item 1C", "<p<b>Item 1C"],
		["Cybersecurity</b></p>", "Cybersecurity</b</p>"],
	],
	"an attribute": [
		["ixt:fixed-true", "ixt:fixed-false"],
		['name="cyd:CybersecurityRiskManagementProcessesIntegratedFlag"', 'name="cyd:CybersecurityRiskNoneFlag"'],
		['escape="true" continuedAt', 'escape="true continuedAt'],
		['id="c-1"', 'id="c-2"'],
		["http://xbrl.sec.gov/cyd/", "http://example.com/"],
	],
	"a continuation's id": [
		['<ix:continuation id="f-5-1"', '<ix:continuation id="f-5-"'],
		['<ix:continuation id="f-5-"', '<ix:continuation id="f-5-2" continuedAt="f-5-2"'],
		['continuedAt="f-5-1"', 'continuedAt="f-5-2"'],
	],
	"a script": [
		["<p><b>Item 1C", "<script><p><b>Item 1C"],
		["It follows the cycle", "</script>It follows the cycle"],
		["<script>", "<style>"],
	],
	"a CDATA section": [
		["It follows the cycle", "<![CDATA[It follows the cycle"],
		["protect, detect", "protect, ]]> detect"],
	],
	"an entity": [
		["farms &amp; work", "farms &am; work"],
		["farms &am; work", "farms &#160;&nbsp;&#x2014 work"],
		["<b>Item 1C", "<b>Item&#160;1C"],
	],
	"many edits in one change": [
		["Item 2. Properties", "Item 1C. Cybersecurity, continued"],
		["<p>None.</p>", ""],
		["We engage", "We do not engage"],
		["<body>", "<body><p>A note."],
	],
};

const MARKDOWN: Readonly<Record<string, Shape>> = {
	"a comment opened at the top": typedAtTop("---\nform", "<!--"),
	"a comment in a block, opened, then closed": [
		["We have a program", "<!-- We have a program"],
		["Our security team", "--> Our security team"],
		["<!-- We", "<! We"],
	],
	"a megabyte pasted before the Item": [
		["# Item 1C", `# Item 1B. Unresolved Staff Comments\n\n${many("We lease a mill.\n\n")}# Item 1C`],
	],
	"a deletion across markers": [
		["mills grain", ""],
		["each year.\n\n<!-- /cyd:CybersecurityRiskManagement", "each year. <!-- /cyd:CybersecurityRiskManagement"],
		["<!-- /cyd:", ""],
	],
	"the front matter": [
		["form: 10-K", "form: 20-F"],
		["  integrated: true", "  integrated: [true"],
		["---\n\n# Item", "--\n\n# Item"],
		["---\nform", "--\nform"],
	],
	"a marker": [
		["<!-- cyd:Cyber", "<!-- cyd:Cyberr"],
		["<!-- /cyd:", "<!-- cyd:"],
	],
	"fenced code": [
		["## Risk Management", "```\n## Risk Management"],
		["We retain an", "```\n\nWe retain an"],
	],
	"an entity": [["grain and bakes", "grain &amp; bakes"]],
	"many edits in one change": [
		["Copperleaf Foods mills", "It mills"],
		["# Item 1C", "# Item 2. Properties\n\nNone.\n\n# Item 1C"],
		["third-party-engaged: true", "third-party-engaged: false"],
	],
};

const FACT_SHEET: Readonly<Record<string, Shape>> = {
	"a comment opened at the top": typedAtTop("|\n", "<!--"),
	"a megabyte pasted below a label": [["[Abstract]\n", `[Abstract]\n${many("We lease a wharf.\n")}`]],
	"a deletion across cells": [
		["|12 Months Ended\nDec. 31, 2025\n|Cyber", "|Cyber"],
		["[Text Block]\n|\nITEM", "ITEM"],
	],
	"the pop-ups, begun early": [
		["|\nITEM 16K", "|X\nITEM 16K"],
		["|X\n", "|Xx\n"],
	],
	"a label": [
		["Identifying, and Managing", "Identifying and Managing"],
		["[Text Block]", "[Flag]"],
		["ITEM 16K", "|ITEM 16K"],
	],
	"a line parted and joined": [
		["We identify", "\nwe identify"],
		["•\n", "• "],
	],
	"many edits in one change": [
		["12 Months", "6 Months"],
		["ITEM 16K", "Item 1C"],
		["builds sonar", "has no program and builds sonar"],
	],
};

/** By the draft's name. */
export const SHAPES: Readonly<Record<string, Readonly<Record<string, Shape>>>> = {
	"northlight-20f.cyd": FACT_SHEET,
	"copperleaf-10k.md": MARKDOWN,
	"lanternfield-10k.htm": HTML,
};

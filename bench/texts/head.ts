import { COMPANY, headingMarkup, paragraphMarkup } from "./markup.ts";

/** Start of the document up to the end of the cover; `contexts` is how many contexts the header declares. */
export function headMarkup(contexts: number): readonly string[] {
	return [
		`<?xml version="1.0" encoding="UTF-8"?>\n`,
		`<html ${NAMESPACES} xml:lang="en-US"><head><title>quillmere-20251231</title></head><body>`,
		`<div style="display:none"><ix:header><ix:hidden><ix:nonNumeric contextRef="c-1" name="dei:AmendmentFlag" format="ixt:fixed-false" id="f-1">false</ix:nonNumeric></ix:hidden>`,
		`<ix:references><link:schemaRef xlink:type="simple" xlink:href="quillmere-20251231.xsd"/></ix:references><ix:resources>`,
		...Array.from({ length: contexts }, (_, i) => contextMarkup(i + 1)),
		`<xbrli:unit id="usd"><xbrli:measure>iso4217:USD</xbrli:measure></xbrli:unit></ix:resources></ix:header></div>`,
		paragraphMarkup(`FORM <ix:nonNumeric contextRef="c-1" name="dei:DocumentType" id="f-2">10-K</ix:nonNumeric>`),
		paragraphMarkup(
			`For the fiscal year ended <ix:nonNumeric contextRef="c-1" name="dei:DocumentPeriodEndDate" format="ixt:date-monthname-day-year-en" id="f-3">December 31, 2025</ix:nonNumeric>`,
		),
		paragraphMarkup(
			`<ix:nonNumeric contextRef="c-1" name="dei:EntityRegistrantName" id="f-4">${COMPANY}</ix:nonNumeric>`,
		),
	];
}

const NAMESPACES = [
	'xmlns="http://www.w3.org/1999/xhtml"',
	'xmlns:ix="http://www.xbrl.org/2013/inlineXBRL"',
	'xmlns:ixt="http://www.xbrl.org/inlineXBRL/transformation/2020-02-12"',
	'xmlns:xbrli="http://www.xbrl.org/2003/instance"',
	'xmlns:xbrldi="http://xbrl.org/2006/xbrldi"',
	'xmlns:link="http://www.xbrl.org/2003/linkbase"',
	'xmlns:xlink="http://www.w3.org/1999/xlink"',
	'xmlns:iso4217="http://www.xbrl.org/2003/iso4217"',
	'xmlns:dei="http://xbrl.sec.gov/dei/2025"',
	'xmlns:us-gaap="http://fasb.org/us-gaap/2025"',
	'xmlns:cyd="http://xbrl.sec.gov/cyd/2025"',
].join(" ");

/** The first context is the fiscal year; the others are segments of earlier years. */
function contextMarkup(number: number): string {
	const segment =
		number === 1
			? ""
			: `<xbrli:segment><xbrldi:explicitMember dimension="us-gaap:StatementBusinessSegmentsAxis">us-gaap:Segment${number}Member</xbrldi:explicitMember></xbrli:segment>`;
	const year = number === 1 ? 2025 : 2025 - (number % 3);
	return `<xbrli:context id="c-${number}"><xbrli:entity><xbrli:identifier scheme="http://www.sec.gov/CIK">0000000000</xbrli:identifier>${segment}</xbrli:entity><xbrli:period><xbrli:startDate>${year}-01-01</xbrli:startDate><xbrli:endDate>${year}-12-31</xbrli:endDate></xbrli:period></xbrli:context>`;
}

/** The Items of the form in their order; the table of contents names each, and each heads its part. */
export const ITEMS = {
	before: ["Item 1. Business", "Item 1A. Risk Factors", "Item 1B. Unresolved Staff Comments"],
	cybersecurity: "Item 1C. Cybersecurity",
	after: [
		"Item 2. Properties",
		"Item 3. Legal Proceedings",
		"Item 7. Management&#8217;s Discussion and Analysis",
		"Item 8. Financial Statements and Supplementary Data",
	],
} as const;

export function tableOfContents(): string {
	const rows = [...ITEMS.before, ITEMS.cybersecurity, ...ITEMS.after].map(
		(item, i) => `<tr><td><a href="#item-${i}">${item}</a></td><td style="text-align:right">${3 + 7 * i}</td></tr>`,
	);
	return `${headingMarkup("Table of Contents")}<table style="width:100%">${rows.join("")}</table>`;
}

import assert from "node:assert/strict";
import type { Draft, Fact, PassageKind } from "../../../server/src/draft/types.ts";
import { readInlineXbrl } from "../../../server/src/formats/inline-xbrl/inline-xbrl.ts";
import type { Span } from "../../../server/src/text/span.ts";

export const ROLE = "CybersecurityRiskRoleOfManagementTextBlock";
export const ENGAGED = "CybersecurityRiskManagementThirdPartyEngagedFlag";

const NAMESPACES =
	'xmlns:ix="http://www.xbrl.org/2013/inlineXBRL" xmlns:cyd="http://xbrl.sec.gov/cyd/2025" ' +
	'xmlns:dei="http://xbrl.sec.gov/dei/2025" xmlns:us-gaap="http://fasb.org/us-gaap/2024" ' +
	'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:xbrli="http://www.xbrl.org/2003/instance"';

/** A document of Inline XBRL with a body, and with what its header holds. */
export function page(body: string, header = ""): string {
	return `<?xml version='1.0'?><html ${NAMESPACES}><body><div style="display:none"><ix:header>${header}</ix:header></div>${body}</body></html>`;
}

/** A fact of the CYD taxonomy; a text block on management's role if no concept is named. */
export function block(text: string, attributes = "", concept = ROLE): string {
	return `<ix:nonNumeric name="cyd:${concept}" contextRef="c1" ${attributes}>${text}</ix:nonNumeric>`;
}

/** The flag on third parties that are engaged. */
export function flag(text: string, attributes = ""): string {
	return block(text, attributes, ENGAGED);
}

/** The draft that a source is read as; fails if it is read as none. */
export function read(source: string): Draft {
	return readInlineXbrl(source) ?? assert.fail("not read as a disclosure");
}

/** Its one fact. */
export function only(source: string): Fact {
	const { facts } = read(source);
	assert.equal(facts.length, 1);
	return facts[0] ?? assert.fail();
}

export function texts(draft: Draft): readonly string[] {
	return draft.passages.map((passage) => passage.text.text);
}

export function kinds(draft: Draft): readonly PassageKind[] {
	return draft.passages.map((passage) => passage.kind);
}

/** What the source has in a span. */
export function at(source: string, { start, end }: Span): string {
	return source.slice(start, end);
}

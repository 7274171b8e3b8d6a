/** Drafts that nobody writes by hand, of any size: what reading them costs may grow with them, and no faster. */
export interface Hostile {
	readonly path: string;
	/** A size at which it costs enough to be measured. */
	readonly size: number;
	readonly of: (size: number) => string;
}

const ENGAGED = "CybersecurityRiskManagementThirdPartyEngagedFlag";
const ROLE = "CybersecurityRiskRoleOfManagementTextBlock";
const NAMESPACES = 'xmlns:ix="http://www.xbrl.org/2013/inlineXBRL" xmlns:cyd="http://xbrl.sec.gov/cyd/2025"';

function page(body: string): string {
	return `<html ${NAMESPACES}><body><p>Item 1C. Cybersecurity</p>${body}</body></html>`;
}

function each(count: number, write: (index: number) => string): string {
	return Array.from({ length: count }, (_, index) => write(index)).join("");
}

/** By what is too much in them. */
export const HOSTILE: Readonly<Record<string, Hostile>> = {
	"continuations inside their own fact": {
		path: "draft.htm",
		size: 4_000,
		of: (size) =>
			page(
				`<ix:nonNumeric name="cyd:${ROLE}" contextRef="c" continuedAt="k0"><p>We</p>${each(
					size,
					(i) => `<ix:continuation id="k${i}" continuedAt="k${i + 1}">a</ix:continuation>`,
				)}</ix:nonNumeric>`,
			),
	},
	"hidden flags, each shown": {
		path: "draft.htm",
		size: 2_000,
		of: (size) =>
			page(
				`<ix:header><ix:hidden>${each(
					size,
					(i) => `<ix:nonNumeric name="cyd:${ENGAGED}" contextRef="c" id="h${i}">true</ix:nonNumeric>`,
				)}</ix:hidden></ix:header>${each(size, (i) => `<span style="-sec-ix-hidden:h${i}">Yes</span>`)}`,
			),
	},
	"open elements above an end tag that stands elsewhere": {
		path: "draft.htm",
		size: 3_000,
		of: (size) => page(`${"<ix:x>".repeat(size)}${"<ix:a><div></ix:a></div>".repeat(size)}`),
	},
	"contexts, each of a flag": {
		path: "draft.htm",
		size: 1_000,
		of: (size) =>
			page(
				`<ix:header><ix:resources>${each(
					size,
					(i) =>
						`<xbrli:context id="c${i}"><xbrli:identifier>1</xbrli:identifier><xbrli:instant>2025-12-31</xbrli:instant></xbrli:context>`,
				)}</ix:resources></ix:header>${each(
					size,
					(i) => `<ix:nonNumeric name="cyd:${ENGAGED}" contextRef="c${i}">true</ix:nonNumeric>`,
				)}`,
			),
	},
};

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

function sentence(index: number): string {
	return `Security officer number ${index} reports to our audit committee on cybersecurity risks every ${index % 97} days. `;
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
	"visible flags": {
		path: "draft.htm",
		size: 4_000,
		of: (size) =>
			page(each(size, () => `<p><ix:nonNumeric name="cyd:${ENGAGED}" contextRef="c">true</ix:nonNumeric></p>`)),
	},
	"flags of a sheet": {
		path: "draft.cyd",
		size: 4_000,
		of: (size) => each(size, () => `|cyd:${ENGAGED}\n|true\n`),
	},
	"blocks in comments": {
		path: "draft.md",
		size: 4_000,
		of: (size) => `# Item 1C. Cybersecurity\n\n${each(size, () => `<!-- cyd:${ROLE} -->We<!-- /cyd:${ROLE} -->\n\n`)}`,
	},
	"facts of an instance": {
		path: "draft.xml",
		size: 4_000,
		of: (size) =>
			`<xbrl xmlns="http://www.xbrl.org/2003/instance" xmlns:cyd="http://xbrl.sec.gov/cyd/2025">${each(
				size,
				() => `<cyd:${ENGAGED} contextRef="c">true</cyd:${ENGAGED}>`,
			)}</xbrl>`,
	},
	"prose in paragraphs": {
		path: "draft.htm",
		size: 2_000,
		of: (size) => page(each(size, (i) => `<p>${sentence(i)}</p>`)),
	},
	"prose in one paragraph": {
		path: "draft.md",
		size: 2_000,
		of: (size) => `# Item 1C. Cybersecurity\n\n${each(size, sentence)}`,
	},
	"an incident that is told at length": {
		path: "draft.md",
		size: 2_000,
		of: (size) =>
			`---\nform: 8-K\n---\n# Item 1.05 Material Cybersecurity Incidents\n\n${each(
				size,
				(i) => `On March ${1 + (i % 28)}, 2025 an unauthorized actor reached system number ${i} and took data. `,
			)}`,
	},
	"short sentences": {
		path: "draft.md",
		size: 4_000,
		of: (size) => `# Item 1C. Cybersecurity\n\n${each(size, (i) => `Risk ${i}. `)}`,
	},
	"headings of Items": {
		path: "draft.htm",
		size: 2_000,
		of: (size) => page(each(size, (i) => `<p><b>Item 1C. Cybersecurity ${i}</b></p><p>Item 2. Properties</p>`)),
	},
	"page breaks": {
		path: "draft.htm",
		size: 2_000,
		of: (size) => page(each(size, (i) => `<p>We assess risk ${i}.</p><hr/><p>${i}</p>`)),
	},
	"open brackets": {
		path: "draft.md",
		size: 20_000,
		of: (size) => `# Item 1C. Cybersecurity\n\n${"[".repeat(size)}${"](".repeat(size)}`,
	},
	"letters that each are marked": {
		path: "draft.htm",
		size: 10_000,
		of: (size) => page(`<p>We ${"<b>a</b>".repeat(size)}</p>`),
	},
	"one line of words": {
		path: "draft.md",
		size: 100_000,
		of: (size) => `# Item 1C. Cybersecurity\n\n${"word ".repeat(size)}`,
	},
	"lines of which each goes on": {
		path: "draft.cyd",
		size: 10_000,
		of: (size) => `|cyd:${ROLE}\n|We\n${"go on and on\n".repeat(size)}`,
	},
	"a script": {
		path: "draft.htm",
		size: 500_000,
		of: (size) => page(`<script>${"a".repeat(size)}</script><p>We assess risks.</p>`),
	},
	placeholders: {
		path: "draft.md",
		size: 2_000,
		of: (size) => `# Item 1C. Cybersecurity\n\n${each(size, (i) => `We [●] assess ${i} [TBD].\n\n`)}`,
	},
};

import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import type { CompletionItem, TextEdit } from "vscode-languageserver/node";
import { CompletionRequest } from "vscode-languageserver/node";
import { TextDocument } from "vscode-languageserver-textdocument";
import { lint } from "../../server/src/lint.ts";
import { CONCEPTS } from "../../server/src/requirements/concepts.ts";
import type { Client } from "./client.ts";
import { PULLS, startClient } from "./client.ts";
import { UNRELATED_MARKDOWN } from "./drafts.ts";
import { openMarked } from "./marked.ts";

let client: Client;
before(async () => {
	const { textDocument, ...rest } = PULLS;
	const completion = { completionItem: { snippetSupport: true } };
	client = await startClient({ capabilities: { ...rest, textDocument: { ...textDocument, completion } } });
});
after(async () => {
	await client.stop();
});

/** What is proposed at the cursor, and the text after taking the item of a label. */
async function complete(ending: string, source: string) {
	const { uri, text, cursors } = await openMarked(client, ending, source);
	const items = (await client.connection.sendRequest(CompletionRequest.type, {
		textDocument: { uri },
		position: cursors[0] ?? { line: 0, character: 0 },
	})) as CompletionItem[] | null;
	const sorted = items?.toSorted((a, b) => ((a.sortText ?? "") < (b.sortText ?? "") ? -1 : 1)) ?? null;
	return {
		items: sorted,
		labels: sorted?.map(({ label }) => label) ?? null,
		taken(label: string): string {
			const item = sorted?.find((it) => it.label === label);
			assert.ok(item?.textEdit, label);
			return TextDocument.applyEdits(TextDocument.create(uri, ending, 0, text), [item.textEdit as TextEdit]);
		},
	};
}

const ENGAGED =
	"We engage third-party assessors, consultants and outside auditors in connection with our cybersecurity processes.";

const FLAG = "Cybersecurity Risk Management Third Party Engaged [Flag]";
const SHEET = `|Form
|20-F
|Cybersecurity Risk Management Processes for Assessing, Identifying, and Managing Threats [Text Block]
|${ENGAGED}
`;

describe("the comment that accepts a finding", () => {
	const draft = (comment: string) => `# Item 1C. Cybersecurity\n\n${comment}\nWe guarantee that it is so.\n`;

	test("is offered the rules that find something here first, and what else it says", async () => {
		const { labels, taken } = await complete("md", draft("<!-- cydlint-accept ‸ -->"));
		const found = labels?.indexOf("wording-absolute") ?? -1;
		assert.ok(found >= 0 && found < (labels?.indexOf("tag-vintage") ?? -1));
		assert.ok(!labels?.some((it) => it.startsWith("waiver-")));
		assert.match(
			taken("wording-absolute"),
			/<!-- cydlint-accept wording-absolute reason="\$1" by="\$2" on="\$3" {2}-->/,
		);
	});

	test("keeps what stands behind the rule, in any format", async () => {
		for (const ending of ["md", "cyd", "htm"]) {
			const { taken } = await complete(ending, draft('<!-- cydlint-accept wor‸ding-x reason="No" -->'));
			assert.match(taken("wording-absolute"), /<!-- cydlint-accept wording-absolute reason="No" -->/);
		}
	});

	test("is offered its own first word", async () => {
		const { taken } = await complete("md", draft("<!-- cyd‸"));
		assert.match(taken("cydlint-accept"), /^<!-- cydlint-accept $/m);
	});
});

describe("a fact sheet", () => {
	test("is offered the labels that it lacks first, each with its paragraph", async () => {
		const { items, labels, taken } = await complete("cyd", `${SHEET}|Cyb‸`);
		const concepts = [...CONCEPTS.values()].filter(({ type, regime }) => type !== "container" && regime === "annual");
		assert.equal(labels?.length, concepts.length);
		assert.match(labels?.at(-1) ?? "", /Processes for Assessing.*Text Block/);
		const engaged = items?.find(({ label }) => label === FLAG);
		assert.equal(engaged?.detail, "Form 20-F Item 16K(b)(1)(ii)");
		assert.equal(taken(FLAG), `${SHEET}|${FLAG}`);
	});
	test("reads every label that is offered", async () => {
		const { labels } = await complete("cyd", `${SHEET}|‸`);
		for (const label of labels ?? []) {
			const { draft } = lint(`|${label}\n|true\n`, { path: "a.cyd" });
			assert.equal(CONCEPTS.get(draft?.facts[0]?.concept ?? "")?.label, label);
		}
	});
	test("is offered the value that the prose says first", async () => {
		const { items, taken } = await complete("cyd", `${SHEET}|${FLAG}\n|‸`);
		assert.deepEqual(
			items?.map(({ label, detail }) => [label, detail]),
			[
				["true", "what the prose says"],
				["false", undefined],
			],
		);
		assert.equal(taken("true"), `${SHEET}|${FLAG}\n|true`);
		assert.equal((await complete("cyd", `${SHEET}|${FLAG}\n‸`)).taken("false"), `${SHEET}|${FLAG}\n|false`);
	});
	test("is offered forms, and a first label where it is empty", async () => {
		assert.deepEqual((await complete("cyd", "|Form\n|‸")).labels, ["20-F", "10-K", "8-K", "6-K"]);
		assert.ok((await complete("cyd", `${SHEET}‸`)).taken(FLAG).endsWith(`|${FLAG}`));
	});
	test("is left alone within prose", async () => {
		assert.equal((await complete("cyd", SHEET.replace("outside", "out‸side"))).labels, null);
	});
});

describe("an empty file", () => {
	test("is offered whole drafts, with places for name and period", async () => {
		for (const ending of ["md", "cyd"]) {
			const { labels, taken } = await complete(ending, "‸");
			assert.deepEqual(labels?.slice(0, 2), ["Form 20-F: new draft", "Form 10-K: new draft"]);
			const text = taken("Form 20-F: new draft");
			assert.ok(text.includes(`\${1:name of the registrant}`) && text.includes(`\${2:YYYY-MM-DD}`), text);
			assert.match(text, /Our board of directors oversees .*: it \[describe what it does and how often\]\./);
		}
		assert.equal((await complete("htm", "‸")).labels, null);
	});
	test("is what a client asks for that says form, registrant, period and kind", async () => {
		const ask = (about: object) => client.connection.sendRequest("cydlint/newDraft", about);
		const about = { form: "10-K", registrant: "Larkmere Ferries", period: "2025-12-31", kind: "markdown" };
		const { findings } = lint(String(await ask(about)), { path: "a.md" });
		assert.deepEqual(
			findings.map(({ rule }) => rule),
			["draft-not-started"],
		);
		await assert.rejects(ask({ ...about, form: "10-Q" }), /form must be one of 20-F, 10-K, 8-K, 6-K/);
		await assert.rejects(ask({ ...about, period: "soon" }), /period must be a date/);
	});
});

const MARKDOWN = `---
form: 20-F
flags:
  integrated: true
---

# Item 16K. Cybersecurity

${ENGAGED}
`;

describe("front matter", () => {
	test("is offered the keys that it lacks", async () => {
		const { labels, taken } = await complete("md", MARKDOWN.replace("flags", "pe‸\nflags"));
		assert.deepEqual(labels, ["period", "registrant"]);
		assert.match(taken("period"), /^---\nform: 20-F\nperiod: \nflags:/);
	});
	test("is offered forms, flags and their values", async () => {
		assert.deepEqual((await complete("md", MARKDOWN.replace("20-F", "‸"))).labels, ["20-F", "10-K", "8-K", "6-K"]);
		assert.match((await complete("md", MARKDOWN.replace(" 20-F", "‸"))).taken("10-K"), /^---\nform: 10-K\n/);
		const keys = await complete("md", MARKDOWN.replace("  integrated: true", "  integrated: true\n  th‸"));
		assert.deepEqual(keys.labels, [
			"third-party-engaged",
			"third-party-oversight",
			"material-effect",
			"positions-responsible",
			"reports-to-board",
		]);
		assert.ok(keys.taken("third-party-engaged").includes(`  third-party-engaged: \${1|true,false|}\n---`));
		const value = await complete("md", MARKDOWN.replace("integrated: true", "third-party-engaged: ‸"));
		assert.deepEqual(value.labels, ["true", "false"]);
		assert.equal(value.items?.[0]?.detail, "what the prose says");
	});
	test("of another kind, prose and other Markdown are left alone", async () => {
		assert.equal((await complete("md", "---\ntitle: Larkmere\nfo‸\n---\n\n# Piers\n")).labels, null);
		assert.equal((await complete("md", MARKDOWN.replace("outside", "out‸side"))).labels, null);
		assert.equal((await complete("md", `${UNRELATED_MARKDOWN}‸`)).labels, null);
	});
});

const XBRL = (
	attributes: string,
) => `<html xmlns="http://www.w3.org/1999/xhtml" xmlns:ix="http://www.xbrl.org/2013/inlineXBRL" xmlns:ixt="http://www.xbrl.org/inlineXBRL/transformation/2020-02-12" xmlns:xbrli="http://www.xbrl.org/2003/instance" xmlns:cyd="http://xbrl.sec.gov/cyd/2025"><body>
<ix:header><ix:resources><xbrli:context id="c-1"><xbrli:entity><xbrli:identifier scheme="x">1</xbrli:identifier></xbrli:entity><xbrli:period><xbrli:startDate>2025-01-01</xbrli:startDate><xbrli:endDate>2025-12-31</xbrli:endDate></xbrli:period></xbrli:context></ix:resources></ix:header>
<p>Item 1C. Cybersecurity</p>
<p><ix:nonNumeric contextRef="c-1" name="cyd:CybersecurityRiskManagementProcessesIntegratedFlag" format="ixt:fixed-true">They are integrated into our enterprise risk management.</ix:nonNumeric></p>
<p><ix:nonNumeric ${attributes}>${ENGAGED}</ix:nonNumeric></p>
<ix:continuation id="f-9"><p>More of it.</p></ix:continuation>
</body></html>`;

describe("below a heading", () => {
	const governed = `${MARKDOWN}
## Governance

‸
`;
	test("passages for what is open are offered, those of the section first, with places to fill in", async () => {
		const { items, labels, taken } = await complete("md", governed);
		assert.equal(labels?.[0], "the board's oversight of risks");
		assert.equal(items?.[0]?.detail, "Form 20-F Item 16K(c)(1): silent");
		assert.ok(!labels.includes("outside assessors, consultants or auditors engaged"), "it is answered");
		assert.ok(
			labels.indexOf("expertise of those responsible") <
				labels.indexOf("material effect of risks from cybersecurity threats"),
		);
		assert.match(taken("the board's oversight of risks"), /oversees .*: it \$\{1:\[describe .*\]\}\.\n$/);
	});
	test("nothing is offered in a paragraph, in a heading or above the Item", async () => {
		for (const at of [
			governed.replace("‸", "We scan\nour‸"),
			governed.replace("‸", "").replace("Governance", "Gov‸"),
			`‸\n${MARKDOWN}`,
		])
			assert.equal((await complete("md", at)).labels, null, at);
	});
	test("a block of a fact sheet is offered its own", async () => {
		const sheet = `${SHEET}|Cybersecurity Risk Board of Directors Oversight [Text Block]\n|‸`;
		const { labels, taken } = await complete("cyd", sheet);
		assert.deepEqual(labels, ["the board's oversight of risks"]);
		assert.match(taken("the board's oversight of risks"), /\n\|Our board of directors oversees .*\$\{1:\[describe/);
	});
});

describe("Inline XBRL", () => {
	test("is offered names of the taxonomy, those that it lacks first", async () => {
		const { labels, taken } = await complete("htm", XBRL('contextRef="c-1" name="cyd:Cyb‸"'));
		assert.match(labels?.[0] ?? "", /^cyd:CybersecurityRiskManagementProcessesForAssessing/);
		const name = "cyd:CybersecurityRiskManagementThirdPartyEngagedFlag";
		assert.equal(taken(name), XBRL(`contextRef="c-1" name="${name}"`));
	});
	test("is offered formats, contexts with their periods, and continuations that continue nothing", async () => {
		const name = 'name="cyd:CybersecurityRiskManagementThirdPartyEngagedFlag"';
		const format = await complete("htm", XBRL(`contextRef="c-1" ${name} format="‸"`));
		assert.deepEqual(
			format.items?.map(({ label, detail }) => [label, detail]),
			[
				["ixt:fixed-true", "what the prose says"],
				["ixt:fixed-false", undefined],
			],
		);
		const context = await complete("htm", XBRL(`${name} contextRef='‸'`));
		assert.deepEqual(
			context.items?.map(({ label, detail }) => [label, detail]),
			[["c-1", "2025-01-01 to 2025-12-31"]],
		);
		assert.deepEqual((await complete("htm", XBRL(`${name} contextRef="c-1" continuedAt="‸"`))).labels, ["f-9"]);
	});
	test("is left alone in its text, between attributes and in other attributes", async () => {
		assert.equal((await complete("htm", XBRL('contextRef="c-1"').replace("outside", "out‸side"))).labels, null);
		assert.equal((await complete("htm", XBRL('contextRef="c-1" ‸ name="x"'))).labels, null);
		assert.equal((await complete("htm", XBRL('contextRef="c-1" id="‸"'))).labels, null);
	});
});

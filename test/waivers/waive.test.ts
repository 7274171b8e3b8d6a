import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { lint } from "../../server/src/lint.ts";
import { contentsOf } from "../../server/src/waivers/contents.ts";

const WHO = 'reason="Read by counsel" by="A. Moen" on="2026-02-01"';
const ACCEPTED = { reason: "Read by counsel", by: "A. Moen", on: "2026-02-01" };
const note = (rule: string, more = "") => `<!-- cydlint-accept ${rule} ${WHO}${more} -->`;
const item = (...lines: readonly string[]) =>
	`---\nform: 10-K\n---\n\n# Item 1C. Cybersecurity\n\n${lines.join("\n")}\n`;
const check = (source: string, accept: Parameters<typeof lint>[1] = {}) => {
	const result = lint(source, { languageId: "markdown", ...accept });
	const told = result.findings.filter(({ rule }) => /^(?:wording|effect|waiver|draft)-/.test(rule));
	return {
		result,
		open: told.map(({ rule }) => rule).join(" "),
		waived: result.waived.map(({ finding, from }) => `${finding.rule} ${from}`).join(" "),
	};
};

const PROMISE = "We guarantee that customers may ask for their data at any time.";
const OTHER = "Our plants are fully protected against attacks.";

describe("what a waiver accepts", () => {
	const cases: Readonly<Record<string, readonly [source: string, open: string, waived: string]>> = {
		"the paragraph below it": [item(note("wording-absolute"), PROMISE), "", "wording-absolute draft"],
		"no other paragraph": [
			item(note("wording-absolute"), PROMISE, "", OTHER),
			"wording-absolute",
			"wording-absolute draft",
		],
		"all of its rule in the paragraph": [
			item(note("wording-absolute"), `${PROMISE} ${OTHER}`),
			"",
			"wording-absolute draft wording-absolute draft",
		],
		"the paragraph that it stands in": [
			item(`${PROMISE} ${note("wording-absolute")} So it is.`),
			"",
			"wording-absolute draft",
		],
		"nothing of another rule": [item(note("draft-typo"), PROMISE), "waiver-needless wording-absolute", ""],
		"nothing where it is no comment of ours": [item("<!-- cydlint-accept-all -->", PROMISE), "wording-absolute", ""],
	};
	for (const [name, [source, open, waived]] of Object.entries(cases)) {
		it(name, () => {
			const found = check(source);
			assert.deepEqual([found.open, found.waived], [open, waived]);
		});
	}

	it("what is silent, beside the Item's heading", () => {
		const source = `---\nform: 10-K\n---\n\n${note("missing-expertise")}\n# Item 1C. Cybersecurity\n\n${PROMISE}\n`;
		const { result, waived } = check(source);
		assert.equal(waived, "missing-expertise draft");
		assert.ok(result.findings.every(({ rule }) => rule !== "missing-expertise"));
	});

	it("only the words for which it was given, where it says which", () => {
		const { result } = check(item(PROMISE));
		const [finding] = result.findings.filter(({ rule }) => rule === "wording-absolute");
		assert.ok(finding && result.draft);
		const of = ` of="${contentsOf(result.judgement, result.draft.source)(finding)}"`;
		assert.equal(check(item(note("wording-absolute", of), PROMISE)).open, "");
		assert.equal(check(item(note("wording-absolute", of), `${PROMISE} ${OTHER}`)).open, "wording-absolute");
		const changed = check(item(note("wording-absolute", of), PROMISE.replace("customers", "all customers")));
		assert.equal(changed.open, "waiver-needless wording-absolute");
		const needless = changed.result.findings.find(({ rule }) => rule === "waiver-needless");
		assert.equal(needless?.messageId, "changed");
	});

	it("nothing where its rule is switched off, and it is not called needless", () => {
		const severity = { "wording-absolute": "off" } as const;
		assert.equal(check(item(note("wording-absolute"), PROMISE), { severity }).open, "");
	});

	it("by the config, in the whole draft; a comment comes first", () => {
		const accept = [{ rule: "wording-absolute", ...ACCEPTED }];
		const found = check(item(note("wording-absolute"), PROMISE, "", OTHER), { accept });
		assert.deepEqual([found.open, found.waived], ["", "wording-absolute draft wording-absolute config"]);
	});
});

describe("a finding that another one leads", () => {
	/** One statement that says too little in two ways. */
	const effect = "In 2025 no cybersecurity incident had a material adverse effect on us.";
	const covers = (source: string) => {
		const { findings, waived } = lint(source, { languageId: "markdown" });
		const led = findings.filter(({ covers = [] }) => covers.length > 0);
		return { findings, waived, leader: led[0], covered: led[0]?.covers ?? [] };
	};

	it("is told once that one is accepted", () => {
		const { leader, covered } = covers(item(effect));
		assert.ok(leader && covered.length > 0, "one leads another");
		const after = covers(item(note(leader.rule), effect));
		assert.ok(after.waived.some(({ finding }) => finding.rule === leader.rule));
		for (const { rule } of covered) {
			const told = after.findings.flatMap((it) => [it, ...(it.covers ?? [])]);
			assert.ok(
				told.some((it) => it.rule === rule),
				`${rule} is told`,
			);
		}
		assert.ok(after.findings.every((it) => it.rule !== leader.rule));
	});

	it("is told where it was left out in the favour of one that is accepted", () => {
		const empty = "---\nform: 10-K\n---\n\n# Item 1C. Cybersecurity\n";
		const before = lint(empty, { languageId: "markdown" }).findings.map(({ rule }) => rule);
		assert.deepEqual(before, ["draft-not-started"]);
		const after = lint(empty.replace("# Item", `${note("draft-not-started")}\n# Item`), { languageId: "markdown" });
		assert.deepEqual(
			after.waived.map(({ finding }) => finding.rule),
			["draft-not-started"],
		);
		assert.ok(after.findings.some(({ rule }) => rule === "missing-processes"));
	});
});

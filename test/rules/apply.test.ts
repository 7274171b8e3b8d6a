import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { readDraft } from "../../server/src/formats/open-draft.ts";
import { judge } from "../../server/src/judgement/judge.ts";
import { applyRules } from "../../server/src/rules/apply.ts";
import type { Report, Rule, Severity } from "../../server/src/rules/define-rule.ts";
import { said } from "../support/said.ts";

const draft = readDraft("Form 20-F\nITEM 16K. CYBERSECURITY\nWe manage risks from cybersecurity threats every day.\n", {
	languageId: "cyd",
});
assert.ok(draft);
const input = { draft, judgement: judge(draft) };

function made(id: string, severity: Severity, reports: readonly Report[], more: Partial<Rule> = {}): Rule {
	const messages = { plain: "Something is wrong.", named: "{what} is {what} and {count}." };
	return { id, title: id, severity, basis: "(b)(1)", regime: "any", messages, check: () => reports, ...more };
}

const at = (start: number, more: Partial<Report> = {}): Report => ({
	start,
	end: start + 4,
	messageId: "plain",
	...more,
});
const severities = (rules: readonly Rule[], set: Readonly<Record<string, Severity | "off">>) =>
	applyRules(input, set, rules).findings.map((it) => it.severity);

describe("applyRules", () => {
	it("gives a finding its rule's severity, or the lower one of the report", () => {
		assert.deepEqual(severities([made("flag-a", "warning", [at(0)])], {}), ["warning"]);
		assert.deepEqual(severities([made("flag-a", "warning", [at(0, { severity: "info" })])], {}), ["info"]);
		assert.deepEqual(severities([made("flag-a", "warning", [at(0, { severity: "error" })])], {}), ["warning"]);
	});

	it("takes severity and off from the settings, the rule's own entry before its group's", () => {
		const rules = [made("flag-a", "warning", [at(0)]), made("flag-b", "warning", [at(1)])];
		assert.deepEqual(severities(rules, { "flag-a": "off" }), ["warning"]);
		assert.deepEqual(severities(rules, { flag: "off" }), []);
		assert.deepEqual(severities(rules, { flag: "off", "flag-b": "info" }), ["info"]);
		assert.deepEqual(severities(rules, { fla: "off", wording: "off" }), ["warning", "warning"]);
	});

	it("leaves rules of the other regime out", () => {
		const rules = [
			made("missing-a", "error", [at(0)], { regime: "incident" }),
			made("missing-b", "error", [at(1)], { regime: "annual" }),
		];
		assert.deepEqual(
			applyRules(input, {}, rules).findings.map((it) => it.rule),
			["missing-b"],
		);
	});

	it("orders by place, then end, then severity, then rule", () => {
		const rules = [
			made("wording-z", "info", [at(9), at(2)]),
			made("wording-b", "info", [at(2)]),
			made("flag-y", "error", [at(2), { ...at(2), end: 3 }]),
		];
		assert.deepEqual(
			applyRules(input, {}, rules).findings.map((it) => `${it.start}-${it.end} ${it.rule}`),
			["2-3 flag-y", "2-6 flag-y", "2-6 wording-b", "2-6 wording-z", "9-13 wording-z"],
		);
	});

	it("keeps message, values and fixes, and names the paragraph for the draft's form", () => {
		const fixes = [{ intents: [{ kind: "replace", span: { start: 0, end: 4 }, text: "Then" }], safe: true }] as const;
		const report = at(0, { messageId: "named", data: { what: "This", count: 3 }, fixes });
		const found = (more: Partial<Rule>) => applyRules(input, {}, [made("flag-a", "info", [report], more)]).findings[0];
		const finding = found({});
		assert.deepEqual([finding?.messageId, finding?.data, finding?.fixes], ["named", report.data, fixes]);
		assert.equal(finding?.basis, "Form 20-F Item 16K(b)(1)");
		assert.equal(found({ basis: "EDGAR Filer Manual 5.2.5" })?.basis, "EDGAR Filer Manual 5.2.5");
	});

	it("turns a rule that throws into one internal finding, and goes on", () => {
		const broken = made("flag-broken", "info", [], {
			*check() {
				yield at(4);
				throw new Error("out of words");
			},
		});
		const { findings, failures } = applyRules(input, {}, [broken, made("flag-sound", "info", [at(30)])]);
		assert.deepEqual(
			failures.map((it) => it.rule),
			["flag-broken"],
		);
		const internal = findings.filter((it) => it.rule === "internal");
		assert.equal(internal.length, 1);
		assert.match(internal[0] ? said(internal[0]) : "", /flag-broken.*out of words/);
		assert.deepEqual([internal[0]?.start, internal[0]?.end], [draft.anchor.start, draft.anchor.end]);
		assert.ok(findings.some((it) => it.rule === "flag-sound"));
	});
});

import assert from "node:assert/strict";
import { test } from "node:test";
import { lint } from "../../server/src/lint.ts";
import { readConfig } from "../../server/src/settings/config-file.ts";
import { settingsFor } from "../../server/src/settings/for-draft.ts";

const draft = (...lines: readonly string[]) => `# Item 16K. Cybersecurity\n\n${lines.join("\n\n")}\n`;
/** What is found under the settings of a config file. */
function found(source: string, settings: object) {
	const config = readConfig("/d/.cydlint.json", JSON.stringify(settings));
	assert.deepEqual(config.problems, []);
	return lint(source, { ...settingsFor({ path: "/d/a.md" }, config), languageId: "markdown" });
}
const answer = (source: string, settings: object, id: "board-oversight" | "management-role") =>
	found(source, settings).judgement?.answers.get(id)?.answer;

test("of a two-tier board the supervisory board is the board, and the management board is none", () => {
	const managing = draft(
		"The Board of Managing Directors oversees risks from cybersecurity threats and is informed each quarter.",
	);
	const supervisory = draft(
		"The Supervisory Council oversees risks from cybersecurity threats and is informed each quarter.",
	);
	const kinds = { registrant: ["twoTierBoard"] };
	assert.notEqual(answer(managing, {}, "board-oversight"), "silent");
	assert.equal(answer(managing, kinds, "board-oversight"), "silent");
	assert.equal(answer(supervisory, {}, "board-oversight"), "silent");
	assert.notEqual(answer(supervisory, kinds, "board-oversight"), "silent");
});

test("of an externally managed registrant the manager's people are management", () => {
	const source = draft("Risks from cybersecurity threats are assessed and managed day to day by the Manager.");
	assert.equal(answer(source, {}, "management-role"), "silent");
	assert.notEqual(answer(source, { registrant: ["externallyManaged"] }, "management-role"), "silent");
});

test("of a shell what is due only where it applies is a note, and what is mandatory stays an error", () => {
	const source = draft("We keep one register of risks from cybersecurity threats.");
	const severityOf = (settings: object, rule: string) =>
		found(source, settings).findings.find((it) => it.rule === rule)?.severity;
	for (const kind of ["shell", "spac"]) {
		assert.equal(severityOf({ registrant: [kind] }, "missing-expertise"), "info");
		assert.equal(severityOf({ registrant: [kind] }, "missing-board-oversight"), "error");
		const set = { registrant: [kind], severity: { missing: "warning" } };
		assert.equal(severityOf(set, "missing-expertise"), "warning", "what is set goes before");
	}
	assert.equal(severityOf({}, "missing-expertise"), "warning");
});

test("form and period hold for a draft that does not say its own", () => {
	const sheet =
		"|Cybersecurity Risk Board of Directors Oversight [Text Block]\n|Our board oversees risks from cybersecurity threats.\n";
	const config = readConfig("/d/.cydlint.json", '{ "form": "10-K", "period": "2025-12-31" }');
	const settings = settingsFor({ path: "/d/a.cyd" }, config);
	const { draft: read } = lint(sheet, { ...settings, path: "a.cyd" });
	assert.deepEqual([read?.form, read?.period], ["10-K", { start: "2025-01-01", end: "2025-12-31" }]);
	const own = lint(`|Form\n|20-F\n|Period\n|December 31, 2024\n${sheet}`, { ...settings, path: "a.cyd" });
	assert.deepEqual([own.draft?.form, own.draft?.period.end], ["20-F", "2024-12-31"]);
});

test("a term is no spelling error", () => {
	const source = draft(
		"Recieve Systems is the name of our register of risks from cybersecurity threats.".replace("Recieve", "Occured"),
	);
	const typos = (settings: object) =>
		found(source, settings).findings.filter(({ rule }) => rule === "draft-typo").length;
	assert.equal(typos({}), 1);
	assert.equal(typos({ terms: ["Occured Systems"] }), 0);
	assert.equal(typos({ terms: ["Systems"] }), 1);
});

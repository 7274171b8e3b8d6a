import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { readConfig } from "../../server/src/settings/config-file.ts";
import { namedFrom, settingsFor } from "../../server/src/settings/for-draft.ts";
import { addAcceptance, NEW_CONFIG } from "../../server/src/settings/write-acceptance.ts";
import { replaced } from "../../server/src/text/replacement.ts";

const WHO = { reason: "Agreed", by: "A. Moen", on: "2026-02-01" };
const ENTRY = { file: "a.md", rule: "wording-absolute", ...WHO };
const read = (settings: object) => readConfig("/drafts/.cydlint.json", JSON.stringify(settings));
const told = (entry: unknown) => read({ accept: [entry] }).problems.map(({ message }) => message);

test("an acceptance says file, rule, reason, name and date, and is told of what it lacks", () => {
	assert.deepEqual(read({ accept: [ENTRY] }).settings.accept, [ENTRY]);
	for (const [entry, ...says] of [
		[ENTRY],
		[{ ...ENTRY, of: "0f" }],
		["a.md", 'accept[0] must be an object with file, rule, reason, by, on, not "a.md"'],
		[{ ...ENTRY, file: "" }, "accept[0] does not say in which file; it does not hold"],
		[
			{ ...ENTRY, rule: "wording-absolut" },
			'accept[0] accepts a finding of "wording-absolut", which is no rule; did you mean wording-absolute?',
		],
		[{ ...ENTRY, rule: "waiver-needless" }, 'accept[0] accepts a finding of "waiver-needless", which is no rule'],
		[{ file: "a.md", ...WHO }, "accept[0] names no rule"],
		[{ file: "a.md", rule: "tag-nil-x", ...WHO }, /which is no rule/],
		[{ file: "a.md", rule: "wording-absolute" }, "accept[0] lacks a reason and a name and a date; it does not hold"],
		[{ ...ENTRY, on: "2026-02-30" }, "accept[0] lacks a date; it does not hold"],
		[
			{ ...ENTRY, by: 3 },
			"accept[0].by must be a text of at most 2000 characters, not 3",
			"accept[0] lacks a name; it does not hold",
		],
		[{ ...ENTRY, resaon: "x" }, "accept[0].resaon is none of file, rule, reason, by, on, of; did you mean reason?"],
	] as const) {
		const own = told(entry);
		assert.equal(own.length, says.length, own.join());
		says.forEach((expected, at) => {
			if (typeof expected === "string") assert.ok(own.includes(expected), own.join());
			else assert.match(own[at] ?? "", expected);
		});
	}
	assert.deepEqual(read({ accept: ENTRY }).problems.length, 1);
});

test("it holds for the drafts that its file names, from the config's folder on", () => {
	const acceptOf = (file: string, path: string) =>
		settingsFor({ path }, read({ accept: [{ ...ENTRY, file }] })).accept?.map(({ only }) => only);
	assert.deepEqual(acceptOf("a.md", "/drafts/a.md"), [true]);
	assert.deepEqual(acceptOf("/a.md", "/drafts/q1/a.md"), []);
	assert.deepEqual(acceptOf("q1/*.md", "/drafts/q1/a.md"), [false]);
	assert.deepEqual(acceptOf("b.md", "/drafts/a.md"), []);
	assert.equal(namedFrom("/drafts/.cydlint.json", "/drafts/q1/a [2].md"), "/q1/a ?2?.md");
	assert.deepEqual(acceptOf(namedFrom("/drafts/.cydlint.json", "/drafts/q1/a [2].md"), "/drafts/q1/a [2].md"), [false]);
});

test("one more is written at the end of the list; comments and what else is set stay", () => {
	const text = '// ours\n{\n\t"failOn": "error", // all\n\t"accept": [\n\t\t// none yet\n\t]\n}\n';
	const after = replaced(text, addAcceptance(text, ENTRY, false));
	assert.match(after, /\/\/ ours[\s\S]*\/\/ all[\s\S]*\/\/ none yet/);
	assert.deepEqual(readConfig("/drafts/.cydlint.json", after).settings, { failOn: "error", accept: [ENTRY] });
	const second = { ...ENTRY, file: "b.md", of: "0f" };
	const both = readConfig("/x/.cydlint.json", replaced(after, addAcceptance(after, second, false)));
	assert.deepEqual([both.settings.accept, both.problems], [[ENTRY, second], []]);
	for (const empty of [NEW_CONFIG, "", '{ "ignore": ["x"], }', "// nothing\n{}"]) {
		const first = readConfig("/x/.cydlint.json", replaced(empty, addAcceptance(empty, ENTRY, true)));
		assert.deepEqual([first.settings.accept, first.problems], [[ENTRY], []], JSON.stringify(empty));
	}
});

test("whatever reason and name are, they read back", () => {
	const text = fc
		.string({ unit: "grapheme", minLength: 1, maxLength: 40 })
		.map((it) => it.trim())
		.filter((it) => it !== "");
	fc.assert(
		fc.property(text, text, (reason, by) => {
			const entry = { ...ENTRY, reason, by };
			const after = replaced(NEW_CONFIG, addAcceptance(NEW_CONFIG, entry, true));
			assert.deepEqual(readConfig("/x/.cydlint.json", after).settings.accept, [entry]);
		}),
	);
});

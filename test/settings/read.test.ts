import assert from "node:assert/strict";
import { test } from "node:test";
import { dotted, EDITOR_DEFAULTS, readConfigSettings, readEditorSettings } from "../../server/src/settings/read.ts";
import type { ConfigSettings } from "../../server/src/settings/schema.ts";

test("nothing set in the editor means the defaults, without a word", () => {
	for (const value of [undefined, null, {}, { enable: null, severity: null, files: null }]) {
		assert.deepEqual(readEditorSettings(value), { settings: EDITOR_DEFAULTS, problems: [] });
	}
	assert.deepEqual(EDITOR_DEFAULTS, { enable: true, files: [], severity: {}, codeLens: true, evidenceHints: false });
});

test("each wrong value is told, and only that one falls back", () => {
	const { settings, problems } = readEditorSettings({
		enable: 1,
		severity: { missing: "off", "flag-nil": 3, misssing: "off", constructor: "off" },
		files: ["cyd", "", null],
	});
	assert.deepEqual(settings, { ...EDITOR_DEFAULTS, severity: { missing: "off" }, files: ["cyd"] });
	assert.deepEqual(problems, [
		"cydlint.enable must be true or false, not 1",
		'cydlint.files[1] must be a language id or glob, not ""',
		"cydlint.files[2] must be a language id or glob, not null",
		"cydlint.severity.flag-nil must be error, warning, info or off, not 3",
		"cydlint.severity.misssing is no rule or group; did you mean missing?",
		"cydlint.severity.constructor is no rule or group",
	]);
	for (const value of ["on", 3, [], true]) assert.equal(readEditorSettings(value).problems.length, 1);
});

test("a list that is too long, and a glob that is, are cut with a word", () => {
	const files = Array.from({ length: 5_000 }, (_, i) => (i === 1 ? "**/".repeat(5_000) : `a${i}`));
	const { settings, problems } = readEditorSettings({ files });
	assert.equal(settings.files.length, 99);
	assert.deepEqual(problems, [
		"cydlint.files holds more than 100 entries; the others are left out",
		"cydlint.files[1] is longer than 250 characters and left out",
	]);
});

test("what is no setting of the editor is told with where it belongs", () => {
	const told = (value: object) => readEditorSettings(value).problems;
	assert.deepEqual(told({ trace: { server: "off" } }), [], "the client's own settings");
	assert.deepEqual(told({ ignore: [] }), ["cydlint.ignore is set in .cydlint.json, not here"]);
	assert.deepEqual(told({ enabled: true }), ["cydlint.enabled is no setting; did you mean enable?"]);
	assert.deepEqual(told({ toString: 1 }), [
		"cydlint.toString is no setting; there are enable, files, severity, codeLens, evidenceHints",
	]);
});

test("a config file sets what it may, and is told of the rest", () => {
	for (const [value, settings, ...says] of [
		[{}, {}],
		[
			{ failOn: "never", ignore: ["a/**"] },
			{ failOn: "never", ignore: ["a/**"] },
		],
		[{ $schema: "x", severity: { wording: "off" } }, { severity: { wording: "off" } }],
		[{ failOn: "off" }, {}, 'failOn must be error, warning, info or never, not "off"'],
		[{ failOn: null }, {}, "failOn must be error, warning, info or never, not null"],
		[{ ignore: "a" }, {}, 'ignore must be a list of globs, not "a"'],
		[{ enable: false }, {}, "enable is set in the editor, not here"],
		[{ failon: "never" }, {}, "failon is no setting; did you mean failOn?"],
		[[], {}, " must be an object, not []"],
		[null, {}, " must be an object, not null"],
	] as const satisfies readonly (readonly [unknown, ConfigSettings, ...string[]])[]) {
		const told: string[] = [];
		const read = readConfigSettings(value, (wrong) => told.push(`${dotted(wrong.path)} ${wrong.says}`));
		assert.deepEqual(read, settings);
		assert.deepEqual(told, says);
	}
});

test("a long value is told in part, and a key that is no word in quotation marks", () => {
	const { problems } = readEditorSettings({ enable: "x".repeat(500), severity: { "a\nb": "off" } });
	assert.ok(
		problems.every((problem) => problem.length < 120 && !problem.includes("\n")),
		problems.join("; "),
	);
	assert.match(problems[1] ?? "", /^cydlint\.severity\["a\\nb"\] is no rule or group/);
});

import assert from "node:assert/strict";
import { test } from "node:test";
import { readConfig } from "../../server/src/settings/config-file.ts";
import { settingsFor } from "../../server/src/settings/for-draft.ts";
import { EDITOR_DEFAULTS } from "../../server/src/settings/read.ts";
import type { ConfigSettings, EditorSettings } from "../../server/src/settings/schema.ts";

const config = (settings: ConfigSettings, path = "/home/author/drafts/.cydlint.json") =>
	readConfig(path, JSON.stringify(settings));
const editor = (more: Partial<EditorSettings>): EditorSettings => ({ ...EDITOR_DEFAULTS, ...more });

test("the editor's files choose by language id, glob and exclusion", () => {
	for (const [files, languageId, path, checked] of [
		[[], "anything", "/a", true],
		[["cyd"], "markdown", "/a.md", false],
		[["cyd", "*.md"], "markdown", "/a.md", true],
		[["!markdown"], "markdown", "/a.md", false],
		[["!markdown"], "cyd", "/a.cyd", true],
	] as const) {
		assert.equal(settingsFor({ path, languageId }, undefined, editor({ files })).checked, checked, `${files} ${path}`);
	}
	assert.equal(settingsFor({ path: "/a.cyd" }, undefined, editor({ enable: false })).checked, false);
	assert.equal(settingsFor({ path: "/a.cyd" }, undefined).checked, true);
});

test("ignore counts from the config file's folder, takes folders whole, and the last word holds", () => {
	for (const [ignore, path, checked] of [
		[["archive"], "archive/2024/a.md", false],
		[["archive/"], "archive/a.md", false],
		[["archive/**"], "q1/archive/a.md", false],
		[["/archive"], "q1/archive/a.md", true],
		[["/archive"], "archive/a.md", false],
		[["*.md"], "a.cyd", true],
		[["*.md", "!final.md"], "final.md", true],
		[["!final.md", "*.md"], "final.md", false],
		[["drafts"], "a.md", true],
		[[], "a.md", true],
	] as const) {
		const { checked: is } = settingsFor({ path: `/home/author/drafts/${path}` }, config({ ignore }));
		assert.equal(is, checked, `${ignore} ${path}`);
	}
	const windows = config({ ignore: ["/old"] }, "c:/drafts/.cydlint.json");
	assert.equal(settingsFor({ path: "/c:/drafts/old/a.md" }, windows).checked, false);
});

test("what a config file says of a rule wins over the editor, by rule or by group", () => {
	const own = editor({ severity: { "wording-absolute": "off", "flag-nil": "info", tag: "off" } });
	const { severity } = settingsFor(
		{ path: "/home/author/drafts/a.md" },
		config({ severity: { wording: "error", "tag-escape": "info" } }),
		own,
	);
	assert.deepEqual(severity, { wording: "error", "flag-nil": "info", tag: "off", "tag-escape": "info" });
});

test("a run fails from warnings on, unless the config file says otherwise", () => {
	assert.equal(settingsFor({ path: "/a.md" }, undefined).failOn, "warning");
	assert.equal(settingsFor({ path: "/home/author/drafts/a.md" }, config({ failOn: "never" })).failOn, "never");
});

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { draftFilters } from "../../client/src/filters.ts";
import { LONGEST_GLOB, MOST_GLOBS } from "../../server/src/settings/globs.ts";

/** What the filters say besides the scheme, each once. */
const said = (files: readonly unknown[]) => [
	...new Set(draftFilters(files).map((filter) => ("language" in filter ? filter.language : filter.pattern))),
];

test("language ids and globs become filters, a glob from any folder on", () => {
	assert.deepEqual(said(["cyd", "*.md", "drafts/*.htm", "**/x/*.cyd", "/home/a.md", "!old/**"]), [
		"cyd",
		"**/*.md",
		"**/drafts/*.htm",
		"**/x/*.cyd",
		"/home/a.md",
	]);
	assert.deepEqual(draftFilters(["cyd"])[0], { scheme: "file", language: "cyd" });
});

test("what the server would leave out is left out here too", () => {
	const long = "*".repeat(LONGEST_GLOB + 1);
	assert.deepEqual(said([long, long.slice(1), "", 7, null]), [`**/${long.slice(1)}`]);
	assert.equal(said(Array.from({ length: MOST_GLOBS + 1 }, (_, i) => `a${i}`)).length, MOST_GLOBS);
});

test("in an untrusted workspace none of its own settings of ours holds", () => {
	const manifest = JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8"));
	const { supported, restrictedConfigurations } = manifest.capabilities.untrustedWorkspaces;
	const properties = manifest.contributes.configuration.flatMap((section: { properties: object }) =>
		Object.keys(section.properties),
	);
	assert.equal(supported, "limited", "else the list is not heeded");
	assert.deepEqual(
		restrictedConfigurations,
		properties.filter((key: string) => key !== "cydlint.trace.server"),
	);
});

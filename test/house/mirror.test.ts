import assert from "node:assert/strict";
import { existsSync, readdirSync } from "node:fs";
import path from "node:path";
import { it } from "node:test";
import { fileURLToPath } from "node:url";

const tests = fileURLToPath(new URL("../", import.meta.url));
const source = path.join(tests, "../server/src");

/** Folders of tests that are of no one room, and what each tries. */
const OWN: Readonly<Record<string, string>> = {
	client: "what the extension shows, without an editor",
	bench: "how long a key takes",
	eval: "how well judgement agrees with careful readers",
	grammar: "the syntax colours",
	house: "how the code is laid out",
	lint: "lint.ts, the one door",
	package: "what is packed",
	patterns: "that no regular expression grows faster than its text",
	protocol: "the built language server, spoken to over stdio",
	"rules/base": "drafts that the fixtures of rules begin from",
	"rules/fixture": "how a fixture is read",
	"rules/supersede": "that one gap is told once",
	scripts: "the scripts of the project",
	support: "what several tests need",
	vscode: "the extension in a real VS Code",
};

it("a folder of tests has the name of the folder of server/src that it tries", () => {
	const folders = readdirSync(tests, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isDirectory())
		.map((entry) => path.relative(tests, path.join(entry.parentPath, entry.name)).replaceAll(path.sep, "/"));
	assert.deepEqual(
		folders.filter(
			(folder) => !(folder in OWN) && !((folder.split("/")[0] ?? "") in OWN) && !existsSync(path.join(source, folder)),
		),
		[],
		"move the tests, or say in OWN what they try",
	);
});

import assert from "node:assert/strict";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { TestContext } from "node:test";
import { describe, it } from "node:test";
import { root, temporaryFolder } from "../support/programs.ts";

interface Notices {
	thirdPartyNotices(metafiles: readonly object[], root: string): string;
}

const { thirdPartyNotices }: Notices = await import(new URL("../../scripts/lib/notices.mjs", import.meta.url).href);

/** A folder with these packages, each with these files. */
function packages(t: TestContext, contents: Readonly<Record<string, Readonly<Record<string, string>>>>): string {
	const folder = temporaryFolder(t);
	for (const [name, files] of Object.entries(contents)) {
		const at = path.join(folder, "node_modules", name);
		mkdirSync(at, { recursive: true });
		for (const [file, text] of Object.entries(files)) writeFileSync(path.join(at, file), text);
	}
	return folder;
}

const manifest = (name: string, license?: string) => JSON.stringify({ name, version: "1.2.3", license });

/** What esbuild tells of a bundle with these inputs. */
const metafile = (inputs: Readonly<Record<string, number>>) => {
	const entries = Object.entries(inputs).map(([file, bytesInOutput]) => [file, { bytesInOutput }]);
	return { outputs: { "out.cjs": { inputs: Object.fromEntries(entries) } } };
};

describe("the notices of third parties", () => {
	it("hold the licence of each package of which a byte is bundled, once, and of no other", (t) => {
		const folder = packages(t, {
			"@heron/reeds": { "package.json": manifest("@heron/reeds", "ISC"), LICENSE: "Reeds may be used." },
			"@heron/reeds/node_modules/mud": { "package.json": manifest("mud", "MIT"), "LICENSE.md": "Mud may be used." },
			shaken: { "package.json": manifest("shaken", "MIT"), LICENSE: "Not needed." },
		});
		const text = thirdPartyNotices(
			[
				metafile({ "server/src/main.ts": 10, "node_modules/@heron/reeds/lib/index.js": 5 }),
				metafile({
					"node_modules/@heron/reeds/lib/index.js": 5,
					"node_modules/@heron/reeds/node_modules/mud/mud.js": 1,
					"node_modules/shaken/index.js": 0,
				}),
			],
			folder,
		);
		assert.equal(text.match(/Reeds may be used\./g)?.length, 1);
		assert.match(text, /@heron\/reeds 1\.2\.3 \(ISC\)[\s\S]*mud 1\.2\.3 \(MIT\)\n-+\n\nMud may be used\./);
		assert.doesNotMatch(text, /shaken/);
	});

	it("are refused where a bundled package has no text of its licence", (t) => {
		const folder = packages(t, { bare: { "package.json": manifest("bare", "MIT") } });
		assert.throws(() => thirdPartyNotices([metafile({ "node_modules/bare/a.js": 1 })], folder), /bare is bundled/);
	});

	it("name what the programs use, in the words of its licences", () => {
		const text = readFileSync(path.join(root, "dist/THIRD-PARTY-NOTICES.txt"), "utf8");
		for (const name of [
			"htmlparser2",
			"vscode-languageclient",
			"vscode-languageserver",
			"yaml",
			"minimatch",
			"semver",
		]) {
			assert.match(text, new RegExp(`^${name} \\d`, "m"));
		}
		for (const words of [
			"Permission is hereby granted, free of charge", // MIT
			"Redistribution and use in source and binary forms", // BSD
			"Permission to use, copy, modify, and/or distribute this software", // ISC
			"Blue Oak Model License",
		]) {
			assert.ok(text.includes(words), words);
		}
	});
});

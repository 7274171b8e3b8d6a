import assert from "node:assert/strict";
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import { describe, it } from "node:test";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../../", import.meta.url));
const page = readFileSync(path.join(root, "docs/architecture.md"), "utf8");

/** Sources over the limit of 12 KB, in bytes, as they stand: none but data. */
const MOST = 12 * 1024;

function sources(folder: string): readonly string[] {
	return readdirSync(path.join(root, folder), { recursive: true, encoding: "utf8" })
		.filter((file) => file.endsWith(".ts"))
		.map((file) => path.posix.join(folder, file.replaceAll("\\", "/")));
}

describe("the map of the house", () => {
	const named = [...page.matchAll(/`((?:server|client|test|scripts|docs|training|bench)\/[\w./-]+)`/g)].map(
		(found) => found[1] ?? "",
	);

	it("names files and folders that are there", () => {
		assert.ok(named.length > 30, `${named.length} paths`);
		assert.deepEqual(
			named.filter((file) => !existsSync(path.join(root, file))),
			[],
		);
	});

	it("holds files that are read at a sitting: none over 12 KB but generated ones, the median under 3 KB", () => {
		const sizes = [...sources("server/src"), ...sources("client/src")].map((file) => ({
			file,
			size: statSync(path.join(root, file)).size,
		}));
		const generated = (file: string) => readFileSync(path.join(root, file), "utf8").startsWith("// Generated");
		assert.deepEqual(
			sizes.filter(({ file, size }) => size > MOST && !generated(file)).map(({ file }) => file),
			[],
		);
		const sorted = sizes.map(({ size }) => size).sort((a, b) => a - b);
		assert.ok((sorted[sorted.length >> 1] ?? 0) < 3 * 1024);
	});

	it("has a docstring on each exported function and class", () => {
		const bare = [...sources("server/src"), ...sources("client/src")].flatMap((file) => {
			const lines = readFileSync(path.join(root, file), "utf8").split("\n");
			if (lines[0]?.startsWith("// Generated")) return [];
			return lines.flatMap((line, i) => {
				const name = /^export (?:async )?(?:function\*? ?|class )(\w+)/.exec(line)?.[1];
				return name === undefined || lines[i - 1]?.trimEnd().endsWith("*/") ? [] : [`${file}:${i + 1} ${name}`];
			});
		});
		assert.deepEqual(bare, []);
	});
});

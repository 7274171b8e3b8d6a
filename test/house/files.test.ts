import assert from "node:assert/strict";
import { readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import { describe, it } from "node:test";
import { fileURLToPath } from "node:url";

const source = fileURLToPath(new URL("../../server/src/", import.meta.url));
const files = readdirSync(source, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".ts"));

/** Bytes. What is longer is two ideas. */
const MEDIAN = 3_000;
const MOST = 12_000;

const EXPORTED = /^export (?:abstract )?(?:async )?(?:function|class)\b/;

/** Exported functions and classes that no comment stands above, as `file:line`. */
function undocumented(text: string): readonly number[] {
	const lines = text.split("\n");
	return lines.flatMap((line, at) => (EXPORTED.test(line) && !/\*\/\s*$/.test(lines[at - 1] ?? "") ? [at + 1] : []));
}

describe("the files of the server", () => {
	it("are short", () => {
		const sizes = files.map((file) => statSync(path.join(source, file)).size).sort((a, b) => a - b);
		assert.ok(sizes.length > 200, `${sizes.length} files`);
		assert.ok((sizes[sizes.length >> 1] ?? 0) < MEDIAN, `median ${sizes[sizes.length >> 1]} bytes`);
		assert.deepEqual(
			files.filter((file) => statSync(path.join(source, file)).size > MOST),
			[],
		);
	});

	it("say of each exported function and class what it is for", () => {
		assert.deepEqual(undocumented("/** Does. */\nexport function a() {}\nexport class B {}\n"), [3]);
		assert.deepEqual(
			files.flatMap((file) =>
				undocumented(readFileSync(path.join(source, file), "utf8")).map((line) => `${file}:${line}`),
			),
			[],
		);
	});
});

import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, it } from "node:test";
import { fileURLToPath } from "node:url";
import { TRAITS } from "../../server/src/draft/traits.ts";

const root = fileURLToPath(new URL("../../", import.meta.url));
/** The name of a format as a rule would ask for it, or the field that has it. */
const ASKS = new RegExp(`["'](?:${Object.keys(TRAITS).join("|")})["']|\\bdraft\\.format\\b`);

describe("rules and judgement", () => {
	it("ask a draft for its traits, never for the name of its format", () => {
		assert.ok(ASKS.test('if (draft.format === "html") return;'));
		const files = ["rules", "judgement"].flatMap((room) =>
			readdirSync(path.join(root, "server/src", room), { recursive: true, encoding: "utf8" })
				.filter((file) => file.endsWith(".ts"))
				.map((file) => path.join("server/src", room, file)),
		);
		assert.ok(files.length > 50, `${files.length} files`);
		const asking = files.filter((file) => ASKS.test(readFileSync(path.join(root, file), "utf8")));
		assert.deepEqual(asking, []);
	});
});

import assert from "node:assert/strict";
import { test } from "node:test";
import type { Allowed } from "./allowed.ts";
import { ALLOWED } from "./allowed.ts";
import { collect } from "./collect.ts";
import { faultsOf } from "./faults.ts";
import type { Growth } from "./judge.ts";
import { judge } from "./judge.ts";
import type { Pattern } from "./pattern.ts";
import { keyOf } from "./pattern.ts";
import { VERDICTS } from "./verdicts.ts";

test("every pattern is linear, or its text is short", async () => {
	const { patterns, unknown } = await collect();
	assert.ok(patterns.length > 500, `only ${patterns.length} patterns are seen`);
	assert.deepEqual(await faultsOf(patterns, { verdicts: VERDICTS, allowed: ALLOWED, judge }), []);
	assert.deepEqual(unknown, [], "these places build patterns that nobody sees when the modules are loaded");
});

const invented = (source: string): Pattern => ({ file: "invented.ts", source, flags: "" });
const EXPONENTIAL = invented("^(a+)+b");
const SQUARE = invented("a+a+$");
const LINEAR = invented("^a+b$");

test("growth is judged", async () => {
	const [exponential, square, linear] = await Promise.all([EXPONENTIAL, SQUARE, LINEAR].map(judge));
	assert.equal(exponential?.growth, "exponential");
	assert.match(exponential?.attack ?? "", /repeat/);
	assert.ok(Number(square?.growth) >= 2);
	assert.deepEqual(linear, { growth: 1, attack: undefined });
});

test("faults name the file, the pattern and the attack", async () => {
	const known = (growth: Growth | undefined, pattern: Pattern, allowed: readonly Allowed[] = []) => ({
		verdicts: { [keyOf(pattern)]: growth },
		allowed,
		judge,
	});
	const entry: Allowed = {
		file: "invented.ts",
		begins: "a+",
		growth: 3,
		reason: "",
		attack: { begin: "", repeat: "a", end: "" },
	};
	const one = async (pattern: Pattern, ...rest: [Growth | undefined, Allowed[]?]) =>
		(await faultsOf([pattern], known(rest[0], pattern, rest[1]))).join("\n");

	assert.match(
		await one(EXPONENTIAL, "exponential"),
		/^invented\.ts: \/\^\(a\+\)\+b\/ grows exponential .*attack: .*'a'/,
	);
	assert.match(await one(SQUARE, 3), /^invented\.ts: \/a\+a\+\$\/ grows with power 3 .*attack: .*'a'/);
	assert.match(await one(LINEAR, undefined), /has no verdict; npx tsx \S+record\.ts records it/);
	assert.match(await one(LINEAR, "unknown"), /grows unknown/);
	assert.match(await one(SQUARE, "exponential", [entry]), /grows exponential.*\n.*need not be allowed/);
	assert.match(await one(SQUARE, 1, [entry]), /^invented\.ts: \/a\+… need not be allowed any more$/);
	assert.equal(await one(SQUARE, 3, [entry]), "");
	assert.equal(await one(LINEAR, 1), "");
});

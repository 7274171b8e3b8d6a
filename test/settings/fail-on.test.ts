import assert from "node:assert/strict";
import { test } from "node:test";
import { SEVERITIES } from "../../server/src/rules/define-rule.ts";
import type { FailOn } from "../../server/src/settings/fail-on.ts";
import { FAIL_ON, fails, isFailOn } from "../../server/src/settings/fail-on.ts";

test("a finding fails a run when it is as severe as the bound, or more", () => {
	const failing = (failOn: FailOn) => SEVERITIES.filter((severity) => fails(severity, failOn));
	assert.deepEqual(failing("error"), ["error"]);
	assert.deepEqual(failing("warning"), ["error", "warning"]);
	assert.deepEqual(failing("info"), ["error", "warning", "info"]);
	assert.deepEqual(failing("never"), []);
});

test("a bound is one of its names, and nothing else", () => {
	for (const name of FAIL_ON) assert.ok(isFailOn(name));
	for (const other of ["", "off", "Error", "toString", undefined, null, 1]) assert.ok(!isFailOn(other));
});

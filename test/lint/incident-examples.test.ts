import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { describe, it } from "node:test";
import { lint } from "../../server/src/lint.ts";
import { withCovered } from "../../server/src/rules/supersede.ts";

function found(name: string): readonly string[] {
	const source = readFileSync(new URL(`../../examples/${name}`, import.meta.url), "utf8");
	return withCovered(lint(source, { path: name }).findings).map(({ rule, severity }) => `${severity} ${rule}`);
}

describe("the examples of incident reports", () => {
	it("a whole report under Item 1.05 has no finding", () => assert.deepEqual(found("tidewell-8k.md"), []));

	it("a report on Form 6-K in plain HTML is told of the other form's clock, and asked for nothing", () =>
		assert.deepEqual(found("ardenmere-6k.htm"), ["warning incident-foreign-form", "warning incident-foreign-form"]));

	it("a report that leaves the impact open is told so", () => {
		const told = found("saltmarsh-8k.htm");
		for (const rule of ["info incident-no-amendment", "warning tag-unrelated-block", "warning incident-clock"])
			assert.ok(told.includes(rule), told.join(", "));
	});
});

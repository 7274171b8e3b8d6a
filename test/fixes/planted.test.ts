import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { it } from "node:test";
import { fileURLToPath } from "node:url";
import { lint } from "../../server/src/lint.ts";
import { replaced } from "../../server/src/text/replacement.ts";
import { said } from "../support/said.ts";
import { faultsOf, offersIn } from "./mending.ts";

const PATH = fileURLToPath(new URL("../../examples/brackenford-20f.md", import.meta.url));

it("ten defects that are planted in an example are mended to none with fixes alone", () => {
	let source = readFileSync(PATH, "utf8");
	let result = lint(source, { path: PATH });
	const told = result.findings.map((it) => `${it.rule}: ${said(it)}`);
	assert.equal(told.length, 10, told.join("\n"));
	for (let step = 0; step < 10; step++) {
		const [offer] = offersIn(result);
		assert.ok(offer, `none is offered for ${result.findings.map((it) => `${it.rule}: ${said(it)}`).join("\n")}`);
		assert.deepEqual(faultsOf(source, { path: PATH }, result, offer), [], offer.finding.rule);
		source = replaced(source, offer.replacements);
		result = lint(source, { path: PATH });
	}
	assert.deepEqual(result.findings.map(said), []);
});

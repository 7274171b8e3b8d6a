import { test } from "node:test";
import { fuzzSession } from "./fuzz/session.ts";

/** Edits over stdio; `npm run fuzz` makes many more. */
const EDITS = Number(process.env.CYDLINT_RUNS ?? 120);

for (const way of ["pull", "push"] as const) {
	test(`after each of ${EDITS} edits over stdio the diagnostics are those of a fresh lint (${way})`, async () => {
		await fuzzSession(20_251_231, EDITS, way);
	});
}

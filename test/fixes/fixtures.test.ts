import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { describe, it } from "node:test";
import { fileURLToPath } from "node:url";
import { lint } from "../../server/src/lint.ts";
import type { Fix } from "../../server/src/rules/define-rule.ts";
import { readFixture } from "../rules/fixture.ts";
import { faultsOf, offersIn } from "./mending.ts";

const folder = fileURLToPath(new URL("../rules/", import.meta.url));

/** Every rule that offers a fix, and the formats in which the cases of its fixture show one. */
const OFFERED: Readonly<Record<string, string>> = {
	"date-invalid": "cyd md",
	"date-stale-year": "cyd htm md",
	"draft-repeated-word": "cyd htm md",
	"draft-typo": "cyd htm md",
	"draft-unknown-key": "md",
	"effect-no-forward-looking": "cyd htm md",
	"flag-contradicted": "cyd htm md",
	"flag-dependency": "cyd htm md",
	"flag-missing": "cyd htm md",
	"form-foreign-reference": "cyd htm md",
	"form-unknown": "cyd md",
	"incident-materiality-unsaid": "cyd htm md",
	"incident-no-amendment": "cyd htm md",
	"missing-board-committee": "cyd htm md",
	"missing-board-informed": "cyd htm md",
	"missing-board-oversight": "cyd htm md",
	"missing-expertise": "cyd htm md",
	"missing-incident-impact": "cyd htm md",
	"missing-incident-nature": "cyd htm md",
	"missing-incident-scope": "cyd htm md",
	"missing-incident-timing": "cyd htm md",
	"missing-integrated": "cyd htm md",
	"missing-management-informed": "cyd htm md",
	"missing-management-role": "cyd htm md",
	"missing-material-effect": "cyd htm md",
	"missing-positions-responsible": "cyd htm md",
	"missing-processes": "cyd htm md",
	"missing-reports-to-board": "cyd htm md",
	"missing-third-party-engaged": "cyd htm md",
	"missing-third-party-oversight": "cyd htm md",
	"tag-escape": "htm",
	"tag-unknown-concept": "htm",
	"tag-unknown-label": "cyd md",
	"waiver-incomplete": "cyd htm md",
	"waiver-needless": "cyd htm md",
	"waiver-unknown-rule": "cyd htm md",
};

const kindOf = ({ intents }: Fix) => intents[0]?.kind ?? "";

describe("a fix that is offered in the fixture of a rule", () => {
	const seen = new Map<string, Set<string>>();
	for (const file of readdirSync(folder).filter((name) => name.endsWith(".txt"))) {
		it(`takes its finding away and brings no other: ${file}`, () => {
			for (const { source, languageId, at, format } of readFixture(readFileSync(`${folder}${file}`, "utf8"), file)) {
				const result = lint(source, { languageId });
				for (const offer of offersIn(result)) {
					const { finding, fix } = offer;
					// Beside other faults a passage more may show yet another; where it is all that is missing, it brings none.
					if (kindOf(fix) === "insertScaffold" && !file.startsWith(finding.rule)) continue;
					seen.set(finding.rule, (seen.get(finding.rule) ?? new Set()).add(format));
					assert.deepEqual(
						faultsOf(source, { languageId }, result, offer),
						[],
						`${at} (${format}): ${finding.rule} offers ${kindOf(fix)}\n${source}`,
					);
				}
			}
		});
	}

	it("is of each rule that offers one, in each of its formats", () => {
		const formats = [...seen].map(([rule, own]) => [rule, [...own].sort().join(" ")] as const);
		assert.deepEqual(Object.fromEntries(formats.sort()), OFFERED);
	});
});

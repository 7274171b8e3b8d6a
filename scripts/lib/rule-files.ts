import { readdirSync } from "node:fs";

/** Files beside the rules that are none. */
const ENGINE = new Set([
	"apply.ts",
	"define-rule.ts",
	"groups.ts",
	"index.ts",
	"own-findings.ts",
	"rule-page.ts",
	"supersede.ts",
]);

/** Names of the files that hold rules, without `.ts`, sorted: `missing`, `tag-vintage`. */
export function ruleFiles(folder: string): readonly string[] {
	return readdirSync(folder)
		.filter((file) => file.endsWith(".ts") && !ENGINE.has(file))
		.map((file) => file.slice(0, -".ts".length))
		.sort();
}

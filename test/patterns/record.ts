// npx tsx test/patterns/record.ts: judges the patterns that have no verdict yet and forgets those that are gone.
import { writeFileSync } from "node:fs";
import { collect } from "./collect.ts";
import { judge } from "./judge.ts";
import { keyOf } from "./pattern.ts";
import { VERDICTS } from "./verdicts.ts";

const { patterns } = await collect();
const kept = new Map(patterns.map((pattern) => [keyOf(pattern), pattern]));
const verdicts = new Map(Object.entries(VERDICTS).filter(([key]) => kept.has(key)));
for (const [key, pattern] of kept) {
	if (verdicts.has(key)) continue;
	const { growth, attack } = await judge(pattern);
	verdicts.set(key, growth);
	if (growth !== 1) console.log(`${pattern.file}: ${growth}: /${pattern.source}/ on ${attack}`);
	save();
}
save();
process.exit(); // The checker's own processes would wait.

/** Also after each: minutes of judging outlast an interruption. */
function save(): void {
	const sorted = Object.fromEntries([...verdicts].sort(([a], [b]) => (a < b ? -1 : 1)));
	writeFileSync(new URL("verdicts.json", import.meta.url), `${JSON.stringify(sorted, null, "\t")}\n`);
}

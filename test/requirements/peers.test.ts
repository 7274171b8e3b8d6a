import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { describe, it } from "node:test";
import { blockCounts, COUNTED_FORMS, charactersOf, flagCounts, PEERS } from "../../server/src/requirements/peers.ts";
import { ANNUAL_REQUIREMENTS } from "../../server/src/requirements/requirements.ts";
import { countPeers } from "../../training/peers.ts";
import { skipWithout } from "../support/shared.ts";

const FILE = new URL("../../server/src/requirements/peers.json", import.meta.url);

const filing = (more: object) => ({
	accession: "0",
	cik: "1",
	name: "",
	form: "20-F",
	period: "20251231",
	filed: "20260301",
	flags: {},
	blocks: {},
	...more,
});

describe("peer figures", () => {
	it("true, false and nothing add up to the reports of each form, for each flag", () => {
		for (const { id, flag } of ANNUAL_REQUIREMENTS) {
			for (const form of COUNTED_FORMS) {
				const counts = flagCounts(id, form);
				assert.equal(counts !== undefined, flag !== undefined, id);
				if (!counts) continue;
				assert.equal(counts.true + counts.false + counts.nothing, PEERS.forms[form].reports, `${id} ${form}`);
				assert.ok(counts.true > 0 && counts.false > 0 && counts.nothing > 0, `${id} ${form}`);
			}
		}
	});

	it("blocks and missing blocks add up, and percentiles rise", () => {
		for (const { id, textBlock } of ANNUAL_REQUIREMENTS) {
			for (const form of COUNTED_FORMS) {
				const counts = blockCounts(id, form);
				assert.equal(counts !== undefined, textBlock !== undefined, id);
				if (!counts) continue;
				assert.equal(counts.tagged + counts.nothing, PEERS.forms[form].reports, `${id} ${form}`);
				const { characters } = counts;
				assert.equal(characters.length, 5);
				assert.ok(
					characters.every((length, i) => length > (characters[i - 1] ?? 0)),
					`${id} ${form}: ${characters}`,
				);
			}
		}
	});

	it("are days and numbers under names of ours alone, in a small file", () => {
		const text = readFileSync(FILE, "utf8");
		assert.ok(text.length < 20_000);
		const names = new Set<string>(
			"counted forms flags blocks 20-F 10-K reports companies filed true false nothing tagged characters".split(" "),
		);
		for (const { id } of ANNUAL_REQUIREMENTS) names.add(id);
		const look = (value: unknown): void => {
			if (typeof value === "string") assert.match(value, /^20\d\d-\d\d-\d\d$/);
			else if (typeof value === "number") assert.ok(Number.isInteger(value) && value >= 0);
			else if (Array.isArray(value)) value.forEach(look);
			else {
				assert.ok(typeof value === "object" && value !== null);
				for (const [name, inner] of Object.entries(value)) {
					assert.ok(names.has(name), name);
					look(inner);
				}
			}
		};
		look(JSON.parse(text));
	});

	it("are those of the corpus", { skip: skipWithout("corpus/annual-facts.ndjson.gz") }, async () => {
		const { largeCorpus } = await import("../../training/corpus.ts");
		assert.deepEqual(countPeers(largeCorpus(), PEERS.counted), PEERS);
	});
});

describe("countPeers", () => {
	const flag = "CybersecurityRiskManagementProcessesIntegratedFlag";
	const block = "CybersecurityRiskManagementProcessesIntegratedTextBlock";

	it("counts each original report for itself, an empty flag as nothing", () => {
		const { forms, flags } = countPeers(
			[
				filing({ flags: { [flag]: "true" }, filed: "20250402" }),
				filing({ flags: { [flag]: "true" } }),
				filing({ cik: "2", flags: { [flag]: "false" } }),
				filing({ cik: "3", flags: { [flag]: "" } }),
				filing({ cik: "4" }),
				filing({ cik: "5", form: "20-F/A", flags: { [flag]: "true" } }),
				filing({ cik: "6", form: "10-K", flags: { [flag]: "true" } }),
			],
			"2026-01-01",
		);
		assert.deepEqual(forms["20-F"], { reports: 5, companies: 4, filed: ["2025-04-02", "2026-03-01"] });
		assert.deepEqual(flags.integrated?.["20-F"], { true: 2, false: 1, nothing: 2 });
		assert.deepEqual(flags.integrated?.["10-K"], { true: 1, false: 0, nothing: 0 });
	});

	it("takes percentiles by nearest rank, of text with single blanks", () => {
		const blocks = Array.from({ length: 10 }, (_, i) => filing({ blocks: { [block]: ` ${"a".repeat(i + 1)}\n` } }));
		const { characters, tagged, nothing } =
			countPeers([...blocks, filing({ blocks: { [block]: " " } })], "2026-01-01").blocks.integrated?.["20-F"] ?? {};
		assert.deepEqual([tagged, nothing, characters], [10, 1, [1, 3, 5, 8, 9]]);
		assert.equal(charactersOf(" two \n\n words "), 9);
	});
});

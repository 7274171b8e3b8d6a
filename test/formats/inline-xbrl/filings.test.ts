import assert from "node:assert/strict";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, it } from "node:test";
import { fileURLToPath } from "node:url";
import type { Draft } from "../../../server/src/draft/types.ts";
import { readInlineXbrl } from "../../../server/src/formats/inline-xbrl/inline-xbrl.ts";

// Real filings with the facts that another reader took from them. They stand beside the project, not in it.
const folder = fileURLToPath(new URL("../../../../shared/filings/", import.meta.url));

interface Gold {
	readonly company: string;
	readonly form: string;
	readonly context_period: readonly [string, string];
	readonly cyd_version: string;
	readonly cyd_facts: number;
	readonly flags: Readonly<Record<string, boolean>>;
	readonly flag_evidence: Readonly<Record<string, readonly (readonly [number, number])[]>>;
	readonly blocks: Readonly<Record<string, string>>;
	readonly narrative: string;
	readonly heading: string | null;
}

/** Letters and digits: readers may differ in white space and quotes, never in words. */
const fold = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, "");

/** Length of a page number and a running head. */
const PAGE_FOOT = 20;

describe("real filings", { skip: existsSync(folder) ? false : "needs ../shared/filings" }, () => {
	const names = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith(".htm")) : [];
	it("are 13 annual and 11 incident reports", () => {
		assert.equal(names.filter((name) => name.includes("10k")).length, 13);
		assert.equal(names.filter((name) => name.startsWith("8k")).length, 11);
	});
	for (const name of names) {
		describe(name, () => {
			const source = readFileSync(folder + name, "utf8");
			const gold: Gold = JSON.parse(readFileSync(folder + name.replace(".htm", ".gold.json"), "utf8"));
			const read = readInlineXbrl(source);
			const draft = () => read ?? assert.fail("not read as a disclosure");

			it("has every fact with its value or text", () => {
				const { facts } = draft();
				assert.equal(facts.length, gold.cyd_facts);
				const concepts = [...new Set(facts.map((fact) => fact.concept))].sort();
				assert.deepEqual(concepts, [...Object.keys(gold.flags), ...Object.keys(gold.blocks)].sort());
				for (const fact of facts) {
					if (fact.kind === "flag") assert.equal(fact.value, String(gold.flags[fact.concept]), fact.concept);
					else assert.equal(fold(fact.text), fold(gold.blocks[fact.concept] ?? ""), fact.concept);
					assert.equal(source.slice(fact.name.start, fact.name.end), `cyd:${fact.concept}`);
				}
			});

			it("has the words of each flag", () => {
				for (const [concept, spans] of Object.entries(gold.flag_evidence)) {
					const facts = draft().facts.filter((fact) => fact.concept === concept);
					const want = spans.map(([start, end]) => fold(gold.narrative.slice(start, end))).join("");
					assert.equal(facts.map((fact) => fold(fact.text)).join(""), want, concept);
					for (const fact of facts) for (const fragment of fact.fragments) assertInside(fragment.passages, fragment);
				}
			});

			it("has the narrative in order and nothing else", () => {
				const got = fold(
					draft()
						.passages.map((passage) => passage.text.text)
						.join("\n"),
				);
				// The other reader kept a page foot: our text may lack one short stretch of its, and must have all the rest.
				const want = fold(gold.narrative);
				let same = 0;
				while (same < got.length && got[same] === want[same]) same++;
				assert.equal(got.slice(same), want.slice(want.length - (got.length - same)));
				assert.ok(want.length - got.length <= PAGE_FOOT, `${want.length - got.length} characters are missing`);
			});

			it("has form, period, registrant, taxonomy and heading", () => {
				const { form, period, registrant, taxonomies, regime, complete, anchor, problems } = draft();
				assert.equal(form, gold.form.replace("/A", ""));
				assert.deepEqual(period, { start: gold.context_period[0], end: gold.context_period[1] });
				assert.equal(registrant, gold.company);
				assert.ok(taxonomies.includes(gold.cyd_version.slice(-4)));
				assert.equal(regime, name.startsWith("8k") ? "incident" : "annual");
				assert.equal(complete, true);
				assert.deepEqual(problems, []);
				if (gold.heading !== null)
					assert.equal(fold(withoutTags(source.slice(anchor.start, anchor.end))), fold(gold.heading));
			});

			it("maps every word to the source", () => assertWords(source, draft()));
		});
	}
});

function assertInside(passages: Draft["passages"], around: { readonly start: number; readonly end: number }): void {
	for (const passage of passages) assert.ok(passage.start >= around.start && passage.end <= around.end);
}

function assertWords(source: string, draft: Draft): void {
	const passages = [...draft.passages, ...draft.facts.flatMap((fact) => fact.fragments.flatMap((f) => f.passages))];
	assert.ok(passages.length > 0);
	for (const { text } of passages) {
		for (const word of text.text.matchAll(/[\p{L}\p{N}]+/gu)) {
			const { start, end } = text.span(word.index, word.index + word[0].length);
			// A word may be parted by inline tags; what is left must be the word itself.
			assert.equal(withoutTags(source.slice(start, end)), word[0]);
		}
	}
}

function withoutTags(markup: string): string {
	return markup.replace(/<[^>]*>/g, "").replace(/&#?\w+;/g, " ");
}

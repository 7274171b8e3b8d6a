import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { describe, it } from "node:test";
import { fileURLToPath } from "node:url";
import { ruleFiles } from "../../scripts/lib/rule-files.ts";
import { lint } from "../../server/src/lint.ts";
import { RULES } from "../../server/src/rules/index.ts";
import { withCovered } from "../../server/src/rules/supersede.ts";
import { said } from "../support/said.ts";

const root = fileURLToPath(new URL("../../", import.meta.url));
const manifest = readFileSync(`${root}package.json`, "utf8");
const pageOf = (id: string) => readFileSync(`${root}docs/rules/${id}.md`, "utf8");

/** Fenced blocks whose info string is a language and `bad` or `good`. */
function examples(
	page: string,
): readonly { readonly languageId: string; readonly kind: string; readonly source: string }[] {
	return [...page.matchAll(/^(`{3,})(cyd|markdown|html) (bad|good)\n([\s\S]*?)\n\1$/gm)].map(
		([, , languageId = "", kind = "", source = ""]) => ({ languageId, kind, source }),
	);
}

describe("rules", () => {
	it("are there, each once, by id", () => {
		const ids = RULES.map((rule) => rule.id);
		assert.ok(ids.length >= 30, `${ids.length} rules`);
		assert.deepEqual(ids, [...new Set(ids)].sort());
	});

	it("belong to the files that hold them", () => {
		const names = ruleFiles(`${root}server/src/rules`);
		// `missing.ts` holds a table of the rules `missing-…`.
		const homes = RULES.map(
			({ id }) => names.find((name) => id === name) ?? names.find((name) => id.startsWith(`${name}-`)),
		);
		assert.deepEqual([...new Set(homes)].sort(), names);
	});

	it("have pages, and no page has no rule", () => {
		const pages = readdirSync(`${root}docs/rules`).filter((it) => it !== "README.md");
		assert.deepEqual(
			pages.sort(),
			RULES.map((rule) => `${rule.id}.md`),
		);
	});

	it("ask for nothing in a message that its own text cannot take", () => {
		for (const rule of RULES) {
			for (const [name, text] of Object.entries(rule.messages)) {
				const lines = text.split("\n");
				assert.ok(lines.length <= 2, `${rule.id} ${name}: what is wrong, then what to do`);
				for (const line of lines) assert.match(line, /\S[.?]$/, `${rule.id} ${name} is a sentence`);
				assert.doesNotMatch(text, /\(Form|\(Item|\(\(b\)|\(\(c\)/, `${rule.id} ${name}: the citation is added`);
			}
		}
	});
});

for (const rule of RULES) {
	describe(rule.id, () => {
		it("is named in kebab-case, by a group that the settings know", () => {
			assert.match(rule.id, /^[a-z0-9]+(?:-[a-z0-9]+)+$/);
			const group = rule.id.slice(0, rule.id.indexOf("-"));
			const { properties } = JSON.parse(manifest).contributes.configuration[0].properties["cydlint.severity"];
			assert.ok(group in properties, group);
			assert.doesNotMatch(rule.title, /[.]$|^[a-z]/, "the title is a phrase with a capital");
		});

		it("has a page with the sections that a reader looks for", () => {
			const page = pageOf(rule.id);
			for (const heading of ["## Bad", "## Good", "## What to do", "## Accept it"]) {
				assert.match(page, new RegExp(`^${heading}$`, "m"));
			}
		});

		it("finds its bad examples and leaves its good ones", () => {
			const found = examples(pageOf(rule.id));
			assert.deepEqual([...new Set(found.map((it) => it.kind))].sort(), ["bad", "good"]);
			for (const { languageId, kind, source } of found) {
				const { draft, findings } = lint(source, { languageId });
				assert.ok(draft, `read as a draft:\n${source}`);
				const own = withCovered(findings).filter((it) => it.rule === rule.id);
				assert.equal(own.length > 0, kind === "bad", `${kind}:\n${source}\n${own.map(said).join("\n")}`);
			}
		});
	});
}

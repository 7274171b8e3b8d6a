import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { Draft, Fact } from "../../server/src/draft/types.ts";
import type { LintResult } from "../../server/src/lint.ts";
import { lint } from "../../server/src/lint.ts";
import type { Replacement } from "../../server/src/text/replacement.ts";
import { inOrder, replaced } from "../../server/src/text/replacement.ts";
import { listShared, shared, skipWithout } from "../support/shared.ts";
import { faultsOf, offersIn } from "./mending.ts";
import { readsAsXml } from "./reads-as-xml.ts";

const FOLDER = "filings";

/** In each filing one defect of so many is planted, another one in the next; all on demand. */
const EVERY = process.env.CYDLINT_RUNS ? 1 : 3;

/** Defects that are planted into a filing, since nearly all filings are without those that are mended. */
const PLANTED: Readonly<Record<string, (draft: Draft, source: string) => readonly Replacement[]>> = {
	"as it is": () => [],
	"with every flag turned": ({ facts }, source) => facts.flatMap((fact) => turned(fact, source)),
	"without every other flag": ({ facts }, source) =>
		facts
			.filter(({ kind, inline }) => kind === "flag" && !inline?.continuedAt)
			.flatMap((fact, at) => (at % 2 === 0 ? unwrapped(fact, source) : [])),
	"with words twice in a row": ({ passages }, source) =>
		passages.flatMap(({ text, kind }) => {
			const at = kind === "paragraph" ? text.text.search(/ (?:our|the|and|of) /) : -1;
			const { start, end } = text.span(at + 1, at + 4);
			const word = at < 0 ? undefined : /^(?:our|the|and|of )$/.exec(source.slice(start, end))?.[0].trim();
			return word === undefined ? [] : [{ start, end: start, text: `${word} ` }];
		}),
};

function turned({ inline, kind }: Fact, source: string): readonly Replacement[] {
	const format = inline?.spans.format;
	const value = format && /true|false/.exec(source.slice(format.start, format.end));
	if (kind !== "flag" || !format || !value) return [];
	const start = format.start + value.index;
	return [{ start, end: start + value[0].length, text: value[0] === "true" ? "false" : "true" }];
}

function unwrapped({ start, end }: Fact, source: string): readonly Replacement[] {
	const element = source.slice(start, end);
	const [open, close] = [element.indexOf(">") + 1, element.lastIndexOf("</")];
	return open === 0 || close < open
		? []
		: [
				{ start, end: start + open, text: "" },
				{ start: start + close, end, text: "" },
			];
}

describe("a fix that is offered in a real filing", { skip: skipWithout(FOLDER) }, () => {
	const offered = new Map<string, number>();
	for (const [at, name] of listShared(FOLDER, ".htm").entries()) {
		it(`keeps what it says: ${name}`, () => {
			const path = `${FOLDER}/${name}`;
			const filing = shared(path) ?? "";
			const { draft, findings } = lint(filing, { path });
			assert.ok(draft);
			for (const [number, [how, plant]] of Object.entries(PLANTED).entries()) {
				if (number % EVERY !== at % EVERY) continue;
				const planted = inOrder(plant(draft, filing));
				assert.ok(planted);
				if (how !== "as it is" && planted.length === 0) continue;
				const source = replaced(filing, planted);
				assert.equal(readsAsXml(source), readsAsXml(filing), `${how}: the defect itself does no harm`);
				const result: LintResult = lint(source, { path });
				for (const offer of offersIn(result).slice(0, 6)) {
					offered.set(how, (offered.get(how) ?? 0) + 1);
					assert.deepEqual(
						faultsOf(source, { path }, result, offer, how.includes("words") ? findings : []),
						[],
						`${how}: ${offer.finding.rule}`,
					);
				}
			}
		});
	}

	it("is offered for each defect that was planted", () => {
		for (const how of Object.keys(PLANTED)) assert.ok((offered.get(how) ?? 0) > 0, `none ${how}`);
		console.log(`fixes applied: ${[...offered].map(([how, count]) => `${count} ${how}`).join(", ")}`);
	});
});

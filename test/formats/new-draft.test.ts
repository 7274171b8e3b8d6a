import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { NewDraft } from "../../server/src/formats/new-draft.ts";
import { newDraft } from "../../server/src/formats/new-draft.ts";
import { lint } from "../../server/src/lint.ts";
import { checklistOf } from "../../server/src/report/checklist.ts";
import type { Form } from "../../server/src/requirements/forms.ts";
import { ANNUAL_REQUIREMENTS } from "../../server/src/requirements/requirements.ts";
import { SCAFFOLDS } from "../../server/src/requirements/scaffolds.ts";

const FORMS: readonly Form[] = ["20-F", "10-K", "8-K", "6-K"];
const KINDS = ["markdown", "fact-sheet"] as const;
const about = (form: Form, kind: NewDraft["kind"]): NewDraft => ({
	form,
	kind,
	registrant: 'Larkmere: "Ferries" & Sons',
	period: "2025-12-31",
});
const linted = (text: string, kind: NewDraft["kind"]) =>
	lint(text, { languageId: kind === "markdown" ? "markdown" : "cyd" });

/** The requirements' own examples in the place of the prompts, and each flag as its example has it. */
function filled(text: string): string {
	const asked = new Map(ANNUAL_REQUIREMENTS.map(({ id, example }) => [SCAFFOLDS[id], example]));
	return text
		.split("\n")
		.map((line) => {
			const [, bar = "", prompt = ""] = /^(\|?)(.*)$/.exec(line) ?? [];
			return asked.has(prompt) ? `${bar}${asked.get(prompt)}` : line;
		})
		.join("\n")
		.replaceAll("[true or false]", "true")
		.replace(/^( {2}[a-z-]+):$/gm, "$1: true")
		.replace(/(material-effect): true/, "$1: false")
		.replace(/(to Materially Affect Registrant \[Flag\]\n\|)true/, "$1false");
}

describe("a new draft", () => {
	for (const form of FORMS)
		for (const kind of KINDS)
			it(`says what it is, asks for all, and has one finding: Form ${form}, ${kind}`, () => {
				const text = newDraft(about(form, kind));
				const result = linted(text, kind);
				assert.deepEqual(
					result.findings.map(({ rule }) => rule),
					["draft-not-started"],
				);
				assert.equal(result.draft?.form, form);
				assert.equal(result.draft.period.end, "2025-12-31");
				assert.equal(result.draft.registrant, about(form, kind).registrant);
				assert.equal(checklistOf(result)?.answered, 0);
			});

	it("keeps a name on its line", () => {
		const text = newDraft({ ...about("10-K", "fact-sheet"), registrant: "A\n|Form\n|8-K" });
		assert.equal(linted(text, "fact-sheet").draft?.form, "10-K");
	});

	for (const form of ["20-F", "10-K"] as const)
		for (const kind of KINDS)
			it(`is complete once its prompts are answered: Form ${form}, ${kind}`, () => {
				const result = linted(filled(newDraft(about(form, kind))), kind);
				const open = checklistOf(result)?.rows.filter(({ answer }) =>
					["silent", "partial", "unclear"].includes(answer),
				);
				assert.deepEqual(
					open?.map(({ id, answer }) => `${id} ${answer}`),
					[],
				);
				assert.deepEqual(
					// In a sheet a block stands alone: two of the examples begin with what they follow (“These processes”).
					result.findings.filter(({ rule }) => rule !== "tag-dangling-start").map(({ rule }) => rule),
					[],
				);
			});

	it("is begun by the first sentence: then its prompts are open, and answer nothing", () => {
		const text = newDraft(about("20-F", "markdown")).replace(
			SCAFFOLDS["board-oversight"],
			"Our board of directors oversees risks from cybersecurity threats and reviews them at each quarterly meeting.",
		);
		const result = linted(text, "markdown");
		const rules = result.findings.map(({ rule }) => rule);
		assert.ok(!rules.includes("draft-not-started"));
		assert.ok(rules.filter((rule) => rule === "draft-placeholder").length >= 12);
		assert.ok(rules.includes("missing-processes"));
		const answers = checklistOf(result)?.rows.map(({ id, answer }) => [id, answer] as const);
		assert.deepEqual(
			answers?.filter(([id, answer]) => answer !== "silent" && !/^board-(?:oversight|informed)$/.test(id)),
			[],
		);
	});
});

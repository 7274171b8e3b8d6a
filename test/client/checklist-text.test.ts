import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { ChecklistAnswer, ChecklistItem } from "../../client/src/checklist-text.ts";
import { checklistLines, progress } from "../../client/src/checklist-text.ts";

const at = (line: number) => ({ start: { line, character: 0 }, end: { line, character: 5 } });
const item = (id: string, citation: string, more: Partial<ChecklistItem> = {}): ChecklistItem => ({
	id,
	title: id,
	citation,
	answer: "addressed",
	mandatory: false,
	lacks: [],
	evidence: [],
	findings: [],
	waived: [],
	...more,
});
const answer = (...items: readonly ChecklistItem[]): ChecklistAnswer => ({
	form: "20-F",
	period: null,
	answered: 1,
	items,
});

describe("the lines of the checklist", () => {
	it("say of a finding how it is accepted, and of one that was accepted who did so", () => {
		const finding = {
			id: "f0",
			text: "It omits this.",
			range: at(7),
			severity: "error" as const,
			rule: "a-b",
			of: "0f",
		};
		const waived = [{ id: "w0", text: "It omits that.", range: at(8), how: "Accepted by A. Moen: agreed" }];
		const [group] = checklistLines(answer(item("a", "Item 16K(c)(1)", { findings: [finding], waived })));
		const [open, accepted] = group?.children[0]?.children ?? [];
		assert.deepEqual([open?.accept, accepted?.accept], [{ rule: "a-b", of: "0f" }, undefined]);
		assert.deepEqual([accepted?.label, accepted?.description], ["Accepted by A. Moen: agreed", "It omits that."]);
	});

	it("offer a passage to fill in where something is left to write", () => {
		const items = (["silent", "partial", "unclear", "addressed", "no"] as const).map((said) =>
			item(said, "Item 16K(c)(1)", { answer: said }),
		);
		const [group] = checklistLines(answer(...items));
		assert.deepEqual(
			group?.children.map(({ scaffold }) => scaffold),
			["silent", "partial", "unclear", undefined, undefined],
		);
	});

	it("stand together by paragraph, in the order of the rule", () => {
		const lines = checklistLines(
			answer(
				item("processes", "Form 20-F Item 16K(b)(1)"),
				item("integrated", "Form 20-F Item 16K(b)(1)(i)"),
				item("material-effect", "Form 20-F Item 16K(b)(2)"),
			),
		);
		assert.deepEqual(
			lines.map(({ label, open, children }) => [label, open, children.map(({ id }) => id)]),
			[
				["Form 20-F Item 16K(b)(1)", true, ["processes", "integrated"]],
				["Form 20-F Item 16K(b)(2)", true, ["material-effect"]],
			],
		);
	});

	it("say in words what their icons say, and go to the evidence, else to the finding", () => {
		const finding = {
			id: "f0",
			text: "The Item omits this.",
			range: at(7),
			severity: "error" as const,
			rule: "missing-x",
		};
		const [group] = checklistLines(
			answer(
				item("a", "Item 16K(c)(1)", { evidence: [{ id: "e0", text: "Our board", range: at(3) }] }),
				item("b", "Item 16K(c)(1)", { answer: "silent", mandatory: true, findings: [finding] }),
			),
		);
		const [told, silent] = group?.children ?? [];
		assert.deepEqual([told?.label, told?.range], ["Addressed: a", at(3)]);
		assert.deepEqual([silent?.label, silent?.description, silent?.range], ["Silent: b", "required outright", at(7)]);
		assert.equal(silent?.icon, "error");
		assert.equal(silent?.children[0]?.description, "error");
	});

	it("show a flag with its verdict, a block that holds something else, and what is not said", () => {
		const [group] = checklistLines(
			answer(
				item("c", "Item 16K(c)(2)", {
					flag: { value: "true", verdict: "unsupported", range: at(1) },
					block: { fit: "unrelated", range: at(2) },
					lacks: ["who informs them"],
				}),
				item("d", "Item 16K(c)(2)", { flag: {}, block: {} }),
			),
		);
		const labels = (i: number) => group?.children[i]?.children.map((line) => [line.label, line.description]);
		assert.deepEqual(labels(0), [
			["Flag: true", "unsupported"],
			["Text block: tagged", "holds something else"],
			["Not said: who informs them", undefined],
		]);
		assert.deepEqual(labels(1), [
			["Flag: not tagged", undefined],
			["Text block: not tagged", undefined],
		]);
	});

	it("each have an id of their own", () => {
		const evidence = ["x", "y"].map((text, i) => ({ id: `e${i}`, text, range: at(i) }));
		const lines = checklistLines(answer(item("a", "I(b)(1)", { evidence }), item("b", "I(b)(1)", { evidence })));
		const all = (own: typeof lines): readonly string[] => own.flatMap((line) => [line.id, ...all(line.children)]);
		assert.equal(new Set(all(lines)).size, all(lines).length);
	});

	it("come with how far the draft is", () => assert.equal(progress(answer(item("a", "I"))), "Form 20-F, 1 of 1"));
});

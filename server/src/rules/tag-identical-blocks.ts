import type { AnyRequirementId } from "../requirements/types.ts";
import { defineRule } from "./define-rule.ts";
import { bearing } from "./support/facts.ts";
import type { TextBlock } from "./support/text-blocks.ts";
import { textBlocks } from "./support/text-blocks.ts";

/** Blocks on the board against blocks on management: the same words seldom answer both. */
const APART: readonly (readonly [AnyRequirementId, AnyRequirementId])[] = [
	["board-informed", "management-informed"],
	["board-committee", "positions-responsible"],
	["board-committee", "management-role"],
	["board-oversight", "management-role"],
	["board-oversight", "management-informed"],
	["board-informed", "management-role"],
	["positions-responsible", "expertise"],
	["management-informed", "expertise"],
];

export const rule = defineRule({
	id: "tag-identical-blocks",
	title: "Two text blocks for different paragraphs hold the same text",
	severity: "warning",
	basis: "CYD taxonomy: each text block carries the answer to one paragraph",
	regime: "annual",
	messages: {
		same: "The block on {topic} holds the same text as the one on {other}.\nTag in each the sentences that answer its own paragraph.",
	},
	*check({ draft, judgement }) {
		const isWrong = ({ fact }: TextBlock): boolean => judgement.blocks.get(fact)?.fit === "unrelated";
		const groups = new Map<string, TextBlock[]>();
		for (const block of textBlocks(draft)) {
			if (block.folded === "") continue;
			const group = groups.get(block.folded);
			if (group) group.push(block);
			else groups.set(block.folded, [block]);
		}
		for (const group of groups.values()) {
			for (const [at, block] of group.entries()) {
				const other = group.slice(0, Math.min(at, 16)).find((earlier) => areApart(earlier, block));
				if (!other) continue;
				const fits = [block, other].every(({ fact }) => judgement.blocks.get(fact)?.fit === "fits");
				// Words that speak of both paragraphs may serve twice, names and years of one officer above all.
				if (fits && block.concept.requirement === "expertise") continue;
				const [wrong, right] = isWrong(other) && !isWrong(block) ? [other, block] : [block, other];
				yield {
					...wrong.fact.name,
					messageId: "same",
					data: { topic: wrong.topic, other: right.topic },
					severity: fits ? "info" : "warning",
					...bearing(wrong.fact),
					related: [{ ...right.fact.name, message: "The block with the same text." }],
				};
			}
		}
	},
});

function areApart(a: TextBlock, b: TextBlock): boolean {
	return APART.some(
		([one, two]) =>
			(a.concept.requirement === one && b.concept.requirement === two) ||
			(a.concept.requirement === two && b.concept.requirement === one),
	);
}

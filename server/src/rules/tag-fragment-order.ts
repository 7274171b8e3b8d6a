import type { Fact } from "../draft/types.ts";
import type { Report } from "./define-rule.ts";
import { defineRule } from "./define-rule.ts";
import type { Places } from "./support/pieces.ts";
import { piecesOf, placesOf } from "./support/pieces.ts";
import { outOfOrder } from "./support/rising.ts";
import type { TextBlock } from "./support/text-blocks.ts";
import { textBlocks } from "./support/text-blocks.ts";

type MessageId = "block" | "chain";

export const rule = defineRule<MessageId>({
	id: "tag-fragment-order",
	title: "Pieces of a text block are in another order than in the Item",
	severity: "warning",
	basis: "Inline XBRL 1.1: a fact's text is its pieces in the order of the chain",
	regime: "any",
	messages: {
		block:
			"A piece of the block on {topic} is out of order.\nCheck the chain of continuations and the rendered page: the block on {wider} has the same text in another order.",
		chain:
			"A piece of the block on {topic} follows one that stands below it.\nCorrect the order of `continuedAt`, so that the text reads as the document does.",
	},
	*check({ draft }) {
		const blocks = textBlocks(draft);
		if (!draft.traits.taggedTextOnly) {
			for (const block of blocks) yield* chainOrder(block);
			return;
		}
		const widest = blocks.reduce<TextBlock | undefined>(
			(best, block) => (best && best.folded.length >= block.folded.length ? best : block),
			undefined,
		);
		if (!widest || blocks.length < 2) return;
		const places = placesOf(widest.fact);
		for (const block of blocks) if (block !== widest) yield* blockOrder(block, widest, places);
	},
});

/** On a rendered page the chain is gone; the block that holds most of the Item tells the order. */
function* blockOrder({ fact, topic }: TextBlock, widest: TextBlock, places: Places): Generator<Report<MessageId>> {
	const pieces = piecesOf(fact, places);
	for (const index of outOfOrder(pieces.map((piece) => piece.place))) {
		const piece = pieces[index];
		if (!piece) continue;
		yield {
			start: piece.start,
			end: piece.end,
			messageId: "block",
			data: { topic, wider: widest.topic },
			concept: fact.concept,
			related: [{ ...piece.wider, message: `Where the block on ${widest.topic} has it` }],
		};
	}
}

function* chainOrder({ fact, topic }: TextBlock): Generator<Report<MessageId>> {
	let lowest = -1;
	for (const [index, { start }] of fact.fragments.entries()) {
		const place = start < lowest ? wordsOf(fact, index) : undefined;
		if (place) yield { ...place, messageId: "chain", data: { topic }, concept: fact.concept };
		lowest = Math.max(lowest, start);
	}
}

function wordsOf(fact: Fact, index: number) {
	const fragment = fact.fragments[index];
	const first = fragment?.passages[0];
	const last = fragment?.passages.at(-1);
	return first && last ? { start: first.start, end: last.end } : undefined;
}

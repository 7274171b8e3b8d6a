import { readDraft } from "../server/src/formats/open-draft.ts";
import type { Classifier } from "../server/src/judgement/model/classifier.ts";
import type { BlockWeights } from "../server/src/judgement/text-blocks.ts";
import { blockFeatures, blockSentences, documentOf } from "../server/src/judgement/text-blocks.ts";
import { ANNUAL_REQUIREMENTS } from "../server/src/requirements/requirements.ts";
import type { RequirementId } from "../server/src/requirements/types.ts";
import type { ReadFiling } from "./corpus.ts";
import { fitLogistic } from "./logistic.ts";
import { renderFactSheet } from "./render.ts";

/** How a reader's note on a mis-tagged block names it: a local name, often shortened. */
const NAMES: readonly (readonly [RegExp, RequirementId])[] = [
	[/InformingBoard/, "board-informed"],
	[/InformingManagement/, "management-informed"],
	[/BoardCommittee/, "board-committee"],
	[/BoardOfDirectors|BoardOversight/, "board-oversight"],
	[/RoleOfManagement/, "management-role"],
	[/Expertise/, "expertise"],
	[/Positions/, "positions-responsible"],
	[/Integrated/, "integrated"],
	[/MateriallyAffected/, "material-effect"],
];

/** The requirements whose text blocks the reader found mis-tagged. */
export function misTagged(filing: ReadFiling): ReadonlySet<RequirementId> {
	const found = new Set<RequirementId>();
	for (const { type, note } of filing.labels.defects) {
		if (type !== "misTaggedBlock") continue;
		for (const word of note.match(/\b[A-Z][A-Za-z]+/g) ?? []) {
			const id = NAMES.find(([pattern]) => pattern.test(word))?.[1];
			if (id) found.add(id);
		}
	}
	return found;
}

/**
 * Weighs what tells that a text block does not address its concept, by what careful readers found.
 *
 * @param unseen gives a classifier that did not learn from the filing
 */
export function fitBlocks(filings: readonly ReadFiling[], unseen: (filing: ReadFiling) => Classifier): BlockWeights {
	const rows = new Map<RequirementId, { features: readonly number[]; target: number }[]>();
	for (const filing of filings) {
		const by = unseen(filing);
		const wrong = misTagged(filing);
		const draft = readDraft(renderFactSheet(filing), { languageId: "cyd" });
		const document = filing.sentences.map((s) => by.score(s.text));
		for (const { id, textBlock } of ANNUAL_REQUIREMENTS) {
			if (id === "processes") continue; // readers mark it in one filing of 456: nothing to learn from
			const fact = draft?.facts.find((f) => f.concept === textBlock);
			if (!fact) continue;
			const block = blockSentences(fact).map((sentence) => by.score(sentence));
			const features = [...blockFeatures(id, block, documentOf(id, document, by), fact.text.length)];
			rows.set(id, [...(rows.get(id) ?? []), { features, target: wrong.has(id) ? 1 : 0 }]);
		}
	}
	return Object.fromEntries(
		[...rows].map(([id, all]) => [
			id,
			Array.from(
				fitLogistic(
					all.map((r) => r.features),
					all.map((r) => r.target),
					3,
				),
				(x) => Math.round(x * 1000) / 1000,
			),
		]),
	);
}

import type { Draft, Passage } from "../../draft/types.ts";
import type { Judgement } from "../../judgement/types.ts";
import { requirement, requirementsOf } from "../../requirements/requirements.ts";
import { SCAFFOLDS } from "../../requirements/scaffolds.ts";
import type { AnyRequirementId } from "../../requirements/types.ts";
import type { Span } from "../../text/span.ts";
import type { Fix } from "../define-rule.ts";
import { placeOf, sectionHeading } from "./place.ts";

/** A scaffold stands in the draft already where its first prompt does. */
const FIRST_PROMPT = /\[[^[\]]{1,300}\]/;

/**
 * The fix that inserts a requirement's scaffold: in its own block, else below what is said on the requirement before it,
 * else at the end of its section or of the Item. With its block where the draft tags others and not this one.
 *
 * @returns undefined where the scaffold stands in the draft already
 */
export function scaffoldFix(draft: Draft, judgement: Judgement, id: AnyRequirementId): Fix | undefined {
	const text = SCAFFOLDS[id];
	const [prompt = text] = FIRST_PROMPT.exec(text) ?? [];
	if (judgement.sentences.some((sentence) => sentence.text.includes(prompt))) return undefined;
	const blocks = draft.facts.filter(({ kind }) => kind === "textBlock");
	const { textBlock } = requirement(id);
	const isOpen = textBlock !== undefined && blocks.length > 0 && !blocks.some(({ concept }) => concept === textBlock);
	const after = placeOf(ownPassage(draft, id) ?? neighbourPassage(draft, judgement, id) ?? lastOfSection(draft, id));
	const block = isOpen ? { block: textBlock } : {};
	return { intents: [{ kind: "insertScaffold", requirement: id, after, text, ...block }], safe: false };
}

function ownPassage({ facts }: Draft, id: AnyRequirementId): Passage | undefined {
	const own = facts.find(({ concept }) => concept === requirement(id).textBlock);
	return own?.fragments.flatMap(({ passages }) => passages).at(-1);
}

/** The last passage of the list or table that holds what proves the answer to the nearest requirement before this one. */
function neighbourPassage({ regime, passages }: Draft, { answers }: Judgement, id: AnyRequirementId): Span | undefined {
	const all = requirementsOf(regime);
	const half = requirement(id).paragraph.slice(0, 3);
	const before = all
		.slice(
			0,
			all.findIndex((it) => it.id === id),
		)
		.reverse();
	for (const other of before) {
		const [proof] = answers.get(other.id)?.evidence ?? [];
		if (!proof || (regime === "annual" && other.paragraph.slice(0, 3) !== half)) continue;
		let at = passages.indexOf(proof.sentence.passage);
		while (passages[at + 1]?.kind === passages[at]?.kind && passages[at]?.kind !== "paragraph") at++;
		return passages[at] ?? proof.sentence.passage;
	}
	return undefined;
}

function lastOfSection(draft: Draft, id: AnyRequirementId): Span {
	const { passages, anchor } = draft;
	const heading = sectionHeading(draft, id);
	const from = heading ? passages.findIndex(({ start }) => start === heading.start) : 0;
	const next = passages.findIndex(({ kind }, at) => heading !== undefined && at > from && kind === "heading");
	return passages[next > 0 ? next - 1 : passages.length - 1] ?? anchor;
}

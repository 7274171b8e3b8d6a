import { readDraft } from "../server/src/formats/open-draft.ts";
import { findCues } from "../server/src/judgement/patterns/cues.ts";
import { narrativeSentences } from "../server/src/judgement/sentences/narrative.ts";
import { fold, viewOf } from "../server/src/judgement/sentences/plain-view.ts";
import { ANNUAL_REQUIREMENTS } from "../server/src/requirements/requirements.ts";
import type { ReadFiling } from "./corpus.ts";
import { label } from "./corpus.ts";
import { renderFactSheet } from "./render.ts";

/** A sentence of a read filing as we cut it, with what the reader rests on it. */
export interface Example {
	readonly text: string;
	readonly view: string;
	readonly cues: Uint8Array;
	/** For each requirement, whether the reader names the sentence as evidence. */
	readonly evidence: readonly boolean[];
}

const known = new WeakMap<ReadFiling, readonly Example[]>();

/** The sentences of a read filing in the order in which they are judged. */
export function examplesOf(filing: ReadFiling): readonly Example[] {
	const found = known.get(filing) ?? makeExamples(filing);
	known.set(filing, found);
	return found;
}

function makeExamples(filing: ReadFiling): readonly Example[] {
	const draft = readDraft(renderFactSheet(filing), { languageId: "cyd" });
	if (!draft) return [];
	const numbers = numbering(filing);
	const chosen = ANNUAL_REQUIREMENTS.map(({ id }) => new Set(label(filing, id).sentences));
	return narrativeSentences(draft).map(({ text, resolved }) => {
		const view = viewOf(resolved.text);
		const own = numbers(text);
		return { text, view, cues: findCues(view), evidence: chosen.map((set) => own.some((n) => set.has(n))) };
	});
}

/** Which of the reader's sentences a text is, or overlaps: the reader's cuts differ from ours where lines were lost. */
export function numbering(filing: ReadFiling): (text: string) => readonly number[] {
	const sentences = filing.sentences.map((s) => ({ n: s.n, folded: fold(s.text) }));
	return (text) => {
		const own = fold(text);
		return sentences
			.filter(
				({ folded }) =>
					folded === own || (own.length > 20 && folded.includes(own)) || (folded.length > 20 && own.includes(folded)),
			)
			.map(({ n }) => n);
	};
}

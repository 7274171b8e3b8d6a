import { hasPrompt } from "../../../requirements/scaffolds.ts";
import { FORWARD_LOOKING } from "../../patterns/lexicon.ts";
import { viewOf } from "../../sentences/plain-view.ts";
import type { Sentence } from "../../types.ts";

/** A sentence of a report that may tell of the incident, with its plain view. */
export interface Statement {
	readonly sentence: Sentence;
	readonly view: string;
}

/** All sentences but headings, those on forward-looking statements, and those with a prompt to be filled in. */
export function statementsOf(sentences: readonly Sentence[]): readonly Statement[] {
	return sentences.flatMap((sentence) => {
		const view = viewOf(sentence.text);
		return sentence.passage.kind === "heading" || FORWARD_LOOKING.test(view) || hasPrompt(sentence.text)
			? []
			: [{ sentence, view }];
	});
}

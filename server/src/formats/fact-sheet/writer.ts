import type { Writer } from "../writer.ts";
import { setPlainWords, setWord } from "../writer.ts";

/** Writes a fact sheet: a flag's value is the word on the line below its label. */
export const writeFactSheet: Writer = (draft, intent) => {
	switch (intent.kind) {
		case "setFlag":
			return setWord(draft, intent.fact, intent.value);
		case "replace":
			return setPlainWords(draft, intent.span, intent.text);
		default:
			return undefined;
	}
};

import type { Writer } from "../writer.ts";
import { setPlainWords, setWord } from "../writer.ts";

/** Writes Markdown: a flag's value stands in the front matter, or between its comments. */
export const writeMarkdown: Writer = (draft, intent) => {
	switch (intent.kind) {
		case "setFlag":
			return setWord(draft, intent.fact, intent.value);
		case "replace":
			return setPlainWords(draft, intent.span, intent.text);
		default:
			return undefined;
	}
};

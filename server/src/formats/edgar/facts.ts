import { factKindOf } from "../../draft/fact-kind.ts";
import type { Fact, ReadProblem } from "../../draft/types.ts";
import type { SourceText } from "../../text/source-text.ts";
import type { Steps } from "../../text/steps.ts";
import type { Entry } from "./entry.ts";

/** A fact of the disclosure, with its text as one fragment: EDGAR has joined what continuations parted. */
export function* factOf(source: SourceText, entry: Entry): Steps<Fact> {
	const { concept, nil } = entry.place;
	const kind = factKindOf(concept);
	const passages = yield* entry.passages(source);
	const first = passages[0];
	const last = passages.at(-1);
	const text = passages.map((passage) => passage.text.text).join("\n");
	const name = entry.at(entry.place.name);
	const valueSpan = first && last ? { start: first.start, end: last.end } : name;
	return {
		...entry.at(entry.place),
		concept,
		kind,
		name,
		...(kind === "flag" ? { value: flagValue(text, nil) } : {}),
		valueSpan,
		fragments: passages.length > 0 ? [{ ...valueSpan, passages }] : [],
		text,
		nil: nil || text === "",
		hidden: false,
	};
}

/** What is wrong with the markup itself. */
export function problemsOf(entry: Entry, source: SourceText): readonly ReadProblem[] {
	if (!entry.place.unclosed) return [];
	const name = entry.at(entry.place.name);
	return [{ kind: "unclosed", element: source.slice(name.start, name.end), ...name }];
}

/** `1` and `0` are how XML Schema may write a boolean. */
function flagValue(text: string, nil: boolean): string {
	const value = text.toLowerCase();
	if (nil || value === "") return "nil";
	return value === "1" ? "true" : value === "0" ? "false" : value;
}

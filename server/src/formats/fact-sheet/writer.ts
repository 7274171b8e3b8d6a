import type { Draft } from "../../draft/types.ts";
import { CONCEPTS } from "../../requirements/concepts.ts";
import type { Replacement } from "../../text/replacement.ts";
import type { Span } from "../../text/span.ts";
import type { Scaffold, Writer } from "../writer.ts";
import { endOfLine, lineEnd, putWaiverAbove, setPlainWords, setWord, takeWaiverOut } from "../writer.ts";

/** Writes a fact sheet: a flag's value is the word on the line below its label. */
export const writeFactSheet: Writer = (draft, intent) => {
	switch (intent.kind) {
		case "setFlag":
			return setWord(draft, intent.fact, intent.value);
		case "replace":
			return setPlainWords(draft, intent.span, intent.text);
		case "addFlag":
			return addFact(draft, intent.concept, String(intent.value));
		case "rename":
			return rename(draft, intent.name, intent.concept);
		case "removeWaiver":
			return takeWaiverOut(draft, intent.note);
		case "addWaiver": {
			const flags = draft.facts.filter(({ kind }) => kind === "flag");
			return putWaiverAbove(draft, [...draft.passages, ...flags], intent.place, intent.waiver);
		}
		case "insertScaffold":
			return intent.block === undefined ? below(draft, intent) : addFact(draft, intent.block, intent.text);
		default:
			return undefined;
	}
};

/** A line of its own, below the passage. */
function below(draft: Draft, { after, text }: Scaffold): readonly Replacement[] {
	const at = endOfLine(draft, after.end);
	return [{ start: at, end: at, text: `${lineEnd(draft)}${text}` }];
}

/** A local name as an author may write it in the place of a label. */
const LOCAL = /^(cyd:)?[A-Z][A-Za-z]+$/;

/** Another label on the line, or another local name where one stands there. */
function rename({ source }: Draft, { start, end }: Span, concept: string): readonly Replacement[] | undefined {
	const local = LOCAL.exec(source.slice(start, end));
	const text = local ? `${local[1] ?? ""}${concept}` : CONCEPTS.get(concept)?.label;
	// A label that is cut where none is so long does not end with its line.
	const isWhole = /^\s*(?:\n|\r|$)/.test(source.slice(end, end + 80));
	return text !== undefined && isWhole ? [{ start, end, text }] : undefined;
}

const ORDER: readonly string[] = [...CONCEPTS.keys()];

/** A label and its value, before the first fact that comes later in the taxonomy, else after the last. */
function addFact(draft: Draft, concept: string, value: string): readonly Replacement[] | undefined {
	const { source, facts } = draft;
	const label = CONCEPTS.get(concept)?.label;
	const last = facts.at(-1);
	if (label === undefined || !last) return undefined;
	const end = lineEnd(draft);
	const lines = `|${label}${end}|${value}`;
	const later = facts.find((fact) => ORDER.indexOf(fact.concept) > ORDER.indexOf(concept));
	if (!later) return [{ start: last.end, end: last.end, text: `${end}${lines}` }];
	const opensLine = source.slice(later.start, later.start + 1) === "|";
	return opensLine ? [{ start: later.start, end: later.start, text: `${lines}${end}` }] : undefined;
}

import { CONCEPTS } from "../../requirements/concepts.ts";
import type { Span } from "../../text/span.ts";
import type { Fix, RuleContext } from "../define-rule.ts";
import { isBorne } from "./turned.ts";

/**
 * The fix that gives a fact the name that was likely meant. None where a fact of that name is there already, nor for a
 * flag that the text does not bear out: under its right name it would be told anew.
 */
export function renamed(
	{ draft, judgement }: RuleContext,
	{ start, end }: Span,
	concept: string | undefined,
): readonly Fix[] {
	const known = CONCEPTS.get(concept ?? "");
	if (!known || draft.facts.some((fact) => fact.concept === concept)) return [];
	if (known.type === "flag") {
		const value =
			draft.facts.find(({ name }) => name.start === start)?.value ?? keyedValue(draft.source.slice(end, end + 40));
		const answer = known.requirement && judgement.answers.get(known.requirement)?.answer;
		if (value !== (answer === "yes" ? "true" : answer === "no" ? "false" : undefined)) return [];
		if (value === "true" && !isBorne(draft, known.name)) return [];
	}
	return [{ intents: [{ kind: "rename", name: { start, end }, concept: known.name }], safe: false }];
}

/** The value behind a key of the front matter that is no fact, since nothing has its name. */
function keyedValue(rest: string): string | undefined {
	return /^["']?[ \t]*:[ \t]*["']?(true|false)\b/.exec(rest)?.[1] ?? "";
}

import type { Sentence } from "../../judgement/types.ts";
import type { Alignment, AnnualChange, NameChange, Side, Version } from "../types.ts";
import { datedIn } from "./dated.ts";
import { flagChanges } from "./flags.ts";
import { namesIn } from "./names.ts";

/** What two annual reports of one registrant say beside the answers; undefined where one is no annual report. */
export function annualChange(older: Version, newer: Version, alignment: Alignment): AnnualChange | undefined {
	if (older.draft.regime !== "annual" || newer.draft.regime !== "annual") return undefined;
	return {
		flags: flagChanges(older, newer),
		names: nameChanges(older, newer),
		dated: datedIn(alignment),
		effect: { older: effectPassages(older), newer: effectPassages(newer) },
	};
}

/** Names that only one of the two has, then those that both have. */
function nameChanges(older: Version, newer: Version): readonly NameChange[] {
	const [then, now] = [placesOf(older, "older"), placesOf(newer, "newer")];
	const gone = [...then].filter(([key]) => !now.has(key)).map(([, it]) => ({ ...it, state: "dropped" as const }));
	const come = [...now].filter(([key]) => !then.has(key)).map(([, it]) => ({ ...it, state: "added" as const }));
	const kept = [...now].filter(([key]) => then.has(key)).map(([, it]) => ({ ...it, state: "same" as const }));
	return [...gone, ...come, ...kept];
}

function placesOf({ judgement }: Version, side: Side): ReadonlyMap<string, Omit<NameChange, "state">> {
	const places = new Map<string, Omit<NameChange, "state">>();
	for (const sentence of judgement.sentences)
		for (const { kind, name } of namesIn(sentence.text)) {
			const key = `${kind} ${name}`;
			if (!places.has(key)) places.set(key, { kind, name, side, sentence });
		}
	return places;
}

/** The passages whole that hold what is said on material effects, in the order of the draft. */
function effectPassages({ judgement }: Version): readonly string[] {
	const evidence = judgement.answers.get("material-effect")?.evidence ?? [];
	const sentences: readonly Sentence[] = evidence.map((it) => it.sentence).toSorted((a, b) => a.index - b.index);
	return [...new Set(sentences.map(({ passage }) => passage))].map(({ text }) => text.text);
}

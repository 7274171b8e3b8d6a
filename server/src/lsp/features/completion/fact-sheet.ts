import { roleOf } from "../../../formats/fact-sheet/labels.ts";
import { CONCEPTS } from "../../../requirements/concepts.ts";
import type { Completer, Proposal } from "./proposal.ts";
import { aboutConcept, conceptsFor, FORM_VALUES, flagValues } from "./proposal.ts";
import { scaffoldOf } from "./scaffolds.ts";

const BAR = /^[ \t]*\|?[ \t]*/;
/** With which the labels of the taxonomy begin. */
const FIRST_WORDS = ["cybersecurity", "material"];

/** In a fact sheet: labels where a cell begins, and below a label what its cell may hold. */
export const completeFactSheet: Completer = ({ result, languageId, before, lineStart, offset, after, above }) => {
	if (languageId !== "cyd" && result.draft?.format !== "fact-sheet") return undefined;
	const bar = BAR.exec(before)?.[0] ?? "";
	const written = before.slice(bar.length);
	const [upper = ""] = above(1);
	const label = roleOf(upper.replace(/^[ \t]*\|[ \t]*/, "").trim());
	const start = lineStart + bar.length;
	const replaces = { start, end: offset + (after.split("|", 1)[0] ?? "").trimEnd().length };
	const opens = bar.includes("|");
	const asValue = (all: readonly Proposal[]) => ({
		replaces,
		all: opens
			? all
			: all.map((it) => ({
					...it,
					text: `|${it.text}`,
					filter: it.label,
					...(it.snippet !== undefined && { snippet: `|${it.snippet}` }),
				})),
	});
	if (label.kind === "label" && /flag\]?$/i.test(label.concept)) return asValue(flagValues(result, label.concept));
	if (label.kind === "form") return asValue(FORM_VALUES);
	const requirement = label.kind === "label" ? CONCEPTS.get(label.concept)?.requirement : undefined;
	if (requirement !== undefined && written === "") return asValue([scaffoldOf(requirement)]);
	if (label.kind === "label" && opens && written !== "") return undefined;
	// A word within prose is none of ours.
	const first = (written.split(" ", 1)[0] ?? "").toLowerCase();
	if (!FIRST_WORDS.some((word) => word.startsWith(first)) || (!opens && (written !== "" || after.trim() !== "")))
		return undefined;
	return asValue(
		conceptsFor(result).map((concept) => ({
			label: concept.label,
			kind: "concept",
			text: concept.label,
			...aboutConcept(result, concept),
		})),
	);
};

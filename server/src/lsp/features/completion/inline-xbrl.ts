import type { Draft } from "../../../draft/types.ts";
import type { Completer, Proposal } from "./proposal.ts";
import { aboutConcept, conceptsFor, flagValues } from "./proposal.ts";

/** No start tag of a filing is longer before the attribute that is being written, in UTF-16 code units. */
const TAG = 4_000;
/** A name with the sign for “is” and the blanks about it. */
const NAMED = /([\w:.-]{1,80})\s{0,20}=\s{0,20}$/;
/** Values of the attributes of a filing's flags that say what they are. */
const FIXED = /^(.*(?:fixed-?|boolean-?))(?:true|false)$/;

/** In the attributes of Inline XBRL: `cyd:` names, formats that make a flag, contexts, continuations, `escape`. */
export const completeInlineXbrl: Completer = ({ result, offset, around }) => {
	const { draft } = result;
	if (!draft || (draft.format !== "inline-xbrl" && draft.format !== "html")) return undefined;
	const { before, after } = around(TAG, 200);
	const tag = before.slice(before.lastIndexOf("<"));
	const quote = Math.max(tag.lastIndexOf('"'), tag.lastIndexOf("'"));
	if (!tag.startsWith("<") || quote < 0) return undefined;
	const sign = tag.charAt(quote);
	// The quote that stands last must be one that opens.
	if (tag.split(sign).length % 2 === 1) return undefined;
	const attribute = NAMED.exec(tag.slice(0, quote).slice(-120))?.[1]?.toLowerCase();
	const all = attribute && valuesOf(attribute, tag, draft, result);
	if (!all) return undefined;
	const rest = /^[\w:.-]{0,200}/.exec(after)?.[0].length ?? 0;
	return { replaces: { start: offset - (tag.length - quote - 1), end: offset + rest }, all };
};

function valuesOf(
	attribute: string,
	tag: string,
	draft: Draft,
	result: Parameters<typeof flagValues>[0],
): readonly Proposal[] | undefined {
	switch (attribute) {
		case "name": {
			const prefix = draft.facts.find(({ inline }) => inline)?.inline?.prefix ?? "cyd";
			return conceptsFor(result).map((concept) => ({
				label: `${prefix}:${concept.name}`,
				kind: "concept",
				text: `${prefix}:${concept.name}`,
				...aboutConcept(result, concept),
			}));
		}
		case "format": {
			const concept = /name\s{0,9}=\s{0,9}["'][\w.-]+:(\w+Flag)["']/.exec(tag)?.[1];
			return flagValues(result, concept ?? "").map((it) => {
				const text = `${formatPrefix(draft)}${it.label}`;
				return { ...it, label: text, text };
			});
		}
		case "contextref":
			return draft.contexts.map(({ id, period, instant, dimensional }) => ({
				label: id,
				kind: "value",
				text: id,
				detail: `${instant ? (period.end ?? "") : `${period.start ?? "?"} to ${period.end ?? "?"}`}${dimensional ? ", with dimensions" : ""}`,
			}));
		case "continuedat":
			return draft.problems.flatMap((it) =>
				it.kind === "continuation-orphan"
					? [{ label: it.id, kind: "value" as const, text: it.id, detail: "continues nothing yet" }]
					: [],
			);
		case "escape":
			return [{ label: "true", kind: "value", text: "true", detail: "a text block keeps its markup" }];
		default:
			return undefined;
	}
}

/** What a flag's format is written with in this document: `ixt:fixed-`. */
function formatPrefix({ facts }: Draft): string {
	for (const { inline } of facts) {
		const prefix = FIXED.exec(inline?.format?.trim() ?? "")?.[1];
		if (prefix !== undefined) return prefix;
	}
	return "ixt:fixed-";
}

import { opensWaiver, WAIVER_WORD } from "../../../draft/waiver.ts";
import { RULES } from "../../../rules/index.ts";
import { contentsOf } from "../../../waivers/contents.ts";
import { isAcceptable } from "../../../waivers/waive.ts";
import type { Completer, Place, Proposal } from "./proposal.ts";

/** A comment up to the cursor, at its first word or at the rule's name. */
const FIRST = /<!--\s?([a-z-]{0,20})$/;
const NAME = /<!--\s{0,20}cydlint-accept\s{1,20}([a-z0-9-]{0,60})$/;
/** So much of the line before the cursor is looked at. */
const LOOK = 150;

/** The rules in a waiver's comment: those first that find something in the draft. Before that, the waiver's own word. */
export const completeWaiver: Completer = (place) => {
	const before = place.before.slice(-LOOK);
	const name = NAME.exec(before)?.[1];
	if (name !== undefined) return { replaces: replaced(place, name), all: rules(place) };
	const first = FIRST.exec(before)?.[1];
	if (first === undefined || first === "" || !WAIVER_WORD.startsWith(first)) return undefined;
	return { replaces: replaced(place, first), all: [begin()] };
};

function replaced({ offset, after }: Place, written: string) {
	const rest = /^[a-z0-9-]*/.exec(after)?.[0].length ?? 0;
	return { start: offset - written.length, end: offset + rest };
}

function begin(): Proposal {
	const text = `${WAIVER_WORD} `;
	return { label: WAIVER_WORD, kind: "key", text, detail: "accept a finding, with a reason" };
}

function rules({ result, before, after }: Place): readonly Proposal[] {
	const found = new Map<string, string>();
	const contentOf = contentsOf(result.judgement, result.draft?.source ?? "");
	for (const finding of result.findings) if (!found.has(finding.rule)) found.set(finding.rule, contentOf(finding));
	const acceptable = RULES.filter(({ id }) => isAcceptable(id));
	const isBare = opensWaiver(before.slice(before.lastIndexOf("<!--"))) && /^[a-z0-9-]*\s*(?:-->|$)/.test(after);
	return [...acceptable.filter(({ id }) => found.has(id)), ...acceptable.filter(({ id }) => !found.has(id))].map(
		({ id, title }) => ({
			label: id,
			kind: "value",
			detail: found.has(id) ? "found in this draft" : "",
			about: title,
			text: id,
			// With what else an acceptance says, where nothing of it stands there.
			...(isBare && { snippet: `${id} reason="$1" by="$2" on="$3"${after.includes("-->") ? " " : " -->"}` }),
		}),
	);
}

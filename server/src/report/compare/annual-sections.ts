import type { AnnualChange, NameChange } from "../../compare/types.ts";
import type { Section } from "./section.ts";

const KIND: Readonly<Record<NameChange["kind"], string>> = {
	committee: "committee",
	title: "position",
	person: "person",
	framework: "standard",
};
const STATE: Readonly<Record<NameChange["state"], string>> = {
	dropped: "no longer named",
	added: "newly named",
	same: "as before",
};

/** Of two annual reports: the passages on (b)(2) whole, names that went or came, and what stayed though it bears a date. */
export function annualSections({ effect, names, dated }: AnnualChange): readonly Section[] {
	const [older, newer] = [effect.older.join("\n"), effect.newer.join("\n")];
	return [
		{
			title: "Material effects, paragraph (b)(2), whole",
			rows: older === "" && newer === "" ? [] : [{ about: "", older, newer, state: effectState(older, newer) }],
		},
		{
			title: "Committees, positions, persons and standards",
			rows: names.map(({ kind, name, state }) => ({
				about: KIND[kind],
				older: state === "added" ? "" : name,
				newer: state === "dropped" ? "" : name,
				state: STATE[state],
			})),
		},
		{
			title: "Unchanged but dated",
			rows: dated.map(({ older: then, newer: now, words }) => ({
				about: words.join(", "),
				older: then.text,
				newer: now.text,
				state: "unchanged",
			})),
		},
	];
}

function effectState(older: string, newer: string): string {
	if (older === newer) return "as before";
	return newer === "" ? "dropped" : older === "" ? "added" : "changed";
}

import { FLAG_BY_REQUIREMENT } from "../../../requirements/concept-names.ts";
import { CONCEPTS } from "../../../requirements/concepts.ts";
import type { Completer, Proposal } from "./proposal.ts";
import { aboutConcept, FORM_VALUES, flagValues } from "./proposal.ts";

/** No front matter is longer, in lines. */
const LINES = 200;
const KEYS: readonly (readonly [key: string, detail: string])[] = [
	["form", "20-F, 10-K, 8-K or 6-K"],
	["period", "the day on which the fiscal year ends, or of the event"],
	["registrant", "the name of the company"],
	["flags", "the annual report's flags, by requirement"],
];
/** Front matter of some other kind of page has none of these. */
const OURS = /^(?:form|period|registrant|flags)[ \t]*:/;

/** In the front matter of Markdown: keys, the form, flags and their values. */
export const completeFrontMatter: Completer = ({ result, languageId, before, offset, after, above, around }) => {
	if (languageId !== "markdown") return undefined;
	const upper = above(LINES);
	const opening = upper.findIndex((line) => /^\uFEFF?---[ \t]*$/.test(line));
	// Of the lines above the first one opens it, and no other is a line of hyphens.
	if (opening < 0 || opening !== upper.length - 1 || upper.length >= LINES) return undefined;
	const lines = upper.slice(0, opening);
	if (!result.draft && ![...lines, before].some((line) => OURS.test(line))) return undefined;
	const indent = /^[ \t]*/.exec(before)?.[0] ?? "";
	const key = /^(?:cyd:)?[\w-]*/.exec(before.slice(indent.length))?.[0] ?? "";
	const tail = before.slice(indent.length + key.length);
	const colon = /^[ \t]*:/.exec(tail)?.[0];
	const value = tail.slice(colon?.length ?? 0).trimStart();
	const isGap = tail.length > (colon?.length ?? 0) + value.length;
	if (/[\s#]/.test(value) || (colon === undefined && tail !== "")) return undefined;
	const written = colon === undefined ? key : value;
	const rest = /^[\w-]*/.exec(after)?.[0].length ?? 0;
	const replaces = { start: offset - written.length, end: offset + rest };
	const inFlags = indent !== "" && lines.find((line) => /^\S/.test(line))?.startsWith("flags") === true;
	const values = (all: readonly Proposal[]) => ({
		replaces,
		// `form:20-F` is no key of YAML.
		all: isGap ? all : all.map((it) => ({ ...it, text: ` ${it.text}`, filter: it.text })),
	});
	if (colon !== undefined) {
		if (inFlags) return values(flagValues(result, FLAG_BY_REQUIREMENT[key] ?? key.replace(/^cyd:/, "")));
		return indent === "" && key === "form" ? values(FORM_VALUES) : undefined;
	}
	if (after.trim().length > rest) return undefined;
	const said = new Set([...lines, ...(around(0, 2_000).after.split(/^---/m, 1)[0]?.split("\n") ?? [])].map(keyIn));
	if (indent === "")
		return {
			replaces,
			all: KEYS.filter(([name]) => !said.has(name)).map(([name, detail]) => ({
				label: name,
				kind: "key",
				detail,
				text: name === "flags" ? "flags:" : `${name}: `,
			})),
		};
	if (!inFlags) return undefined;
	return {
		replaces,
		all: Object.entries(FLAG_BY_REQUIREMENT)
			.filter(([name]) => !said.has(name))
			.map(([name, local]): Proposal => {
				const concept = CONCEPTS.get(local);
				const choice = flagValues(result, local).map(({ label }) => label);
				return {
					label: name,
					kind: "key",
					text: `${name}: `,
					snippet: `${name}: \${1|${choice.join(",")}|}`,
					...(concept && aboutConcept(result, concept)),
				};
			}),
	};
};

function keyIn(line: string): string {
	return /^[ \t]*([\w-]+)[ \t]*:/.exec(line)?.[1] ?? "";
}

import { defineRule } from "./define-rule.ts";

const IXT = "http://www.xbrl.org/inlineXBRL/transformation/";
const FIXED = ["fixed-true", "fixed-false"] as const;
const BOOLEAN = ["booleantrue", "booleanfalse"] as const;
const BALLOT = ["boolballotbox"] as const;

/** The registries that EDGAR takes, with their transformations that make a boolean. */
const REGISTRIES: ReadonlyMap<string, readonly string[]> = new Map<string, readonly string[]>([
	[`${IXT}2015-02-26`, BOOLEAN],
	[`${IXT}2020-02-12`, FIXED],
	[`${IXT}2022-02-16`, FIXED],
	["http://www.sec.gov/inlineXBRL/transformation/2015-08-31", BALLOT],
]);
const KNOWN: ReadonlySet<string> = new Set([...FIXED, ...BOOLEAN, ...BALLOT]);

export const rule = defineRule({
	id: "tag-flag-format",
	title: "A flag whose format makes no boolean",
	severity: "error",
	basis: "CYD taxonomy: a flag is a boolean; EDGAR Filer Manual 5.2.5.12: registries of transformations",
	regime: "any",
	messages: {
		format: "The format “{format}” does not make a boolean. Use {right}.",
		registry:
			"“{address}”, for which the prefix of “{format}” stands, is no registry of transformations that EDGAR takes. Bind the prefix to http://www.xbrl.org/inlineXBRL/transformation/2020-02-12.",
		unbound:
			'The prefix of “{format}” is bound to no namespace. Bind it: xmlns:{prefix}="http://www.xbrl.org/inlineXBRL/transformation/2020-02-12".',
		other: "The registry that “{prefix}” stands for has no “{name}”. Use {right}.",
		ballot: "boolballotbox makes a boolean of ☐, ☑ or ☒, not of “{raw}”. Use ixt:fixed-true or ixt:fixed-false.",
	},
	*check({ draft }) {
		for (const { kind, nil, value, name: label, concept, inline } of draft.facts) {
			const format = inline?.format?.trim();
			// A flag without a format: flag-value.
			if (kind !== "flag" || nil || !inline || format === undefined) continue;
			const at = { ...(inline.places.format ?? label), concept };
			const colon = format.indexOf(":");
			const prefix = format.slice(0, Math.max(colon, 0));
			const name = format.slice(colon + 1);
			const address = inline.formatNamespace;
			const own = address === undefined ? undefined : REGISTRIES.get(address);
			const right = listed(prefix || "ixt", own ?? FIXED);
			if (address === undefined && inline.namespace !== undefined && draft.references.length > 1)
				yield { ...at, message: "unbound", data: { format, prefix } };
			else if (address !== undefined && !own) yield { ...at, message: "registry", data: { format, address } };
			else if (!KNOWN.has(name)) yield { ...at, message: "format", data: { format, right } };
			else if (own && !own.includes(name)) yield { ...at, message: "other", data: { prefix, name, right } };
			else if (value !== "true" && value !== "false")
				yield { ...at, message: "ballot", data: { raw: (inline.raw ?? "").slice(0, 60) } };
		}
	},
});

function listed(prefix: string, names: readonly string[]): string {
	return names.map((name) => `${prefix}:${name}`).join(" or ");
}

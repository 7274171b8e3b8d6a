import type { Draft, Fact, InlineAttributes } from "../draft/types.ts";
import type { Report } from "./define-rule.ts";
import { defineRule } from "./define-rule.ts";
import { groupBy } from "./support/group-by.ts";

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

type MessageId = "format" | "registry" | "unbound" | "other" | "ballot";
/** What is wrong with a flag's format, with the values for the message. */
type Fault = Pick<Report<MessageId>, "messageId" | "data">;
/** No more places of other flags with the same fault are shown. */
const SHOWN = 5;

export const rule = defineRule<MessageId>({
	id: "tag-flag-format",
	title: "A flag whose format makes no boolean",
	severity: "error",
	basis: "CYD taxonomy: a flag is a boolean; EDGAR Filer Manual 5.2.5.12: registries of transformations",
	regime: "any",
	messages: {
		format: "The format “{format}” does not make a boolean.\nUse {right}.",
		registry:
			"The prefix of “{format}” is bound to no registry that EDGAR accepts.\nBind it to http://www.xbrl.org/inlineXBRL/transformation/2020-02-12; it is bound to “{address}”.",
		unbound:
			'The prefix of “{format}” is bound to no namespace.\nBind it: xmlns:{prefix}="http://www.xbrl.org/inlineXBRL/transformation/2020-02-12".',
		other: "The registry that “{prefix}” is bound to has no “{name}”.\nUse {right}.",
		ballot: "The format boolballotbox takes ☐, ☑ or ☒, not “{raw}”.\nUse ixt:fixed-true or ixt:fixed-false.",
	},
	*check({ draft }) {
		const faults = draft.facts.flatMap((fact) => {
			const fault = faultOf(fact, draft);
			return fault ? [{ fault, fact }] : [];
		});
		// What is wrong with the prefix is wrong with all formats that have it: one fault, said once.
		const keyOf = ({ fault: { messageId, data }, fact }: (typeof faults)[number]) =>
			messageId === "format" || messageId === "ballot" ? `${fact.start}` : `${messageId} ${data?.prefix}`;
		for (const group of groupBy(faults, keyOf).values()) {
			const [first, ...others] = group.map(({ fault, fact }) => ({
				...fault,
				...placeOf(fact),
				concept: fact.concept,
			}));
			if (!first) continue;
			const related = others.slice(0, SHOWN).map(({ start, end }) => ({ start, end, message: "This format too" }));
			yield { ...first, related };
		}
	},
});

function placeOf({ inline, name }: Fact) {
	const { start, end } = inline?.spans.format ?? name;
	return { start, end };
}

/** A flag without a format is for `flag-value`. */
function faultOf({ kind, nil, value, inline }: Fact, draft: Draft): Fault | undefined {
	if (kind !== "flag" || nil || inline?.format === undefined) return undefined;
	return formatFault(inline, inline.format.trim(), value === "true" || value === "false", draft);
}

function formatFault(inline: InlineAttributes, format: string, isBoolean: boolean, draft: Draft): Fault | undefined {
	const colon = format.indexOf(":");
	const prefix = format.slice(0, Math.max(colon, 0));
	const name = format.slice(colon + 1);
	const address = inline.formatNamespace;
	const own = address === undefined ? undefined : REGISTRIES.get(address);
	const right = (own ?? FIXED).map((it) => `${prefix || "ixt"}:${it}`).join(" or ");
	// A piece of a document binds nothing at all.
	if (address === undefined && inline.namespace !== undefined && draft.references.length > 1)
		return { messageId: "unbound", data: { format, prefix } };
	if (address !== undefined && !own) return { messageId: "registry", data: { format, address, prefix } };
	if (!KNOWN.has(name)) return { messageId: "format", data: { format, right } };
	if (own && !own.includes(name)) return { messageId: "other", data: { prefix, name, right } };
	return isBoolean ? undefined : { messageId: "ballot", data: { raw: inline.raw ?? "" } };
}

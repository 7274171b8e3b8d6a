import type { Budget } from "../../../draft/budget.ts";
import type { Draft, TaxonomyReference } from "../../../draft/types.ts";
import { inSource } from "../../../reading/windows.ts";
import type { Steps } from "../../../text/steps.ts";
import type { Address } from "../markup/attributes.ts";
import type { Markup } from "../markup/markup.ts";

/** Each by the addresses that are its own; the year is what the pattern captures. */
const FAMILIES: readonly (readonly [family: string, pattern: RegExp])[] = [
	["cyd", /^https?:\/\/xbrl\.sec\.gov\/cyd(?:\/(?:(\d{4})\b)?|$)/i],
	["dei", /^https?:\/\/xbrl\.sec\.gov\/dei\/(\d{4})/i],
	["us-gaap", /^https?:\/\/(?:xbrl\.)?fasb\.org\/us-gaap\/(\d{4})/i],
	["ifrs", /^https?:\/\/xbrl\.ifrs\.org\/taxonomy\/(\d{4})/i],
	["ecd", /^https?:\/\/xbrl\.sec\.gov\/ecd\/(\d{4})/i],
];

/** The taxonomies that namespaces and schema references name, and their vintages. */
export function* taxonomiesOf(
	markup: Markup,
	budget: Budget,
): Steps<Pick<Draft, "taxonomies" | "otherTaxonomies" | "references">> {
	const references = new Map<string, TaxonomyReference>();
	yield* markup.each("addresses", (address, part) => {
		if (references.has(address.text)) return;
		const found = taxonomyOf(address);
		const span = inSource(part, address);
		if (!found || !budget.take("addresses", span)) return;
		references.set(address.text, { ...found, address: address.text, ...span });
	});
	const taxonomies = new Set<string>();
	const otherTaxonomies: Record<string, string> = {};
	for (const { family, year } of references.values()) {
		if (year === undefined) continue;
		if (family === "cyd") taxonomies.add(year);
		else otherTaxonomies[family] = year;
	}
	return { taxonomies: [...taxonomies].sort(), otherTaxonomies, references: [...references.values()] };
}

type Taxonomy = Pick<TaxonomyReference, "family" | "year">;

/** Looked for once an address: it stands as long as its part does. */
const known = new WeakMap<Address, Taxonomy | "none">();

function taxonomyOf(address: Address): Taxonomy | undefined {
	const found = known.get(address) ?? findTaxonomy(address.text);
	known.set(address, found);
	return found === "none" ? undefined : found;
}

function findTaxonomy(address: string): Taxonomy | "none" {
	for (const [family, pattern] of FAMILIES) {
		const match = pattern.exec(address);
		if (match) return { family, ...(match[1] !== undefined && { year: match[1] }) };
	}
	return "none";
}

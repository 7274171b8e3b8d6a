import type { AttributeOffsets } from "./tokens.ts";
import { decodeText } from "./tokens.ts";

/** Bindings that an element hid; given back to `leave` when it ends. */
export type Shadowed = readonly (readonly [prefix: string, namespace: string | undefined])[];

export interface Namespaces {
	/** All namespaces that were bound anywhere. */
	readonly seen: ReadonlySet<string>;
	/** Takes the `xmlns` attributes of an element that opens. */
	enter(attributes: AttributeOffsets): Shadowed | undefined;
	leave(shadowed: Shadowed): void;
	resolve(prefix: string): string | undefined;
}

const CYD = /^https?:\/\/xbrl\.sec\.gov\/cyd\b/i;
const DEI = /^https?:\/\/xbrl\.sec\.gov\/dei\b/i;
const INLINE = /\/inlineXBRL\/?$/i;

export function createNamespaces(source: string): Namespaces {
	const bound = new Map<string, string>();
	const seen = new Set<string>();
	return {
		seen,
		resolve: (prefix) => bound.get(prefix),
		enter(attributes) {
			let shadowed: [string, string | undefined][] | undefined;
			for (let at = 0; at < attributes.length; at += 4) {
				const start = attributes[at] ?? 0;
				const valueStart = attributes[at + 2] ?? -1;
				if (valueStart < 0 || !source.startsWith("xmlns:", start)) continue;
				const prefix = source.slice(start + 6, attributes[at + 1]);
				const namespace = decodeText(source.slice(valueStart, attributes[at + 3])).trim();
				shadowed ??= [];
				shadowed.push([prefix, bound.get(prefix)]);
				bound.set(prefix, namespace);
				seen.add(namespace);
			}
			return shadowed;
		},
		leave(shadowed) {
			for (let i = shadowed.length - 1; i >= 0; i--) {
				const [prefix, namespace] = shadowed[i] ?? ["", undefined];
				if (namespace === undefined) bound.delete(prefix);
				else bound.set(prefix, namespace);
			}
		},
	};
}

/** Whether a prefix stands for Inline XBRL: by its binding, or because it is spelt `ix`. */
export function isInlinePrefix(prefix: string, namespace: string | undefined): boolean {
	return prefix === "ix" || (namespace !== undefined && INLINE.test(namespace));
}

/** Family of the taxonomy that a tagged name is of: by the binding, or by the usual prefix where there is none. */
export function familyOf(prefix: string, namespace: string | undefined): "cyd" | "dei" | undefined {
	if (namespace === undefined) return prefix === "cyd" || prefix === "dei" ? prefix : undefined;
	if (CYD.test(namespace)) return "cyd";
	return DEI.test(namespace) ? "dei" : undefined;
}

const OTHERS: readonly (readonly [family: string, pattern: RegExp])[] = [
	["us-gaap", /^https?:\/\/fasb\.org\/us-gaap\/(\d{4})/i],
	["ifrs", /^https?:\/\/xbrl\.ifrs\.org\/taxonomy\/(\d{4})/i],
	["dei", /^https?:\/\/xbrl\.sec\.gov\/dei\/(\d{4})/i],
	["ecd", /^https?:\/\/xbrl\.sec\.gov\/ecd\/(\d{4})/i],
];

/** Vintages of the CYD taxonomy and of the others that namespaces and schema references name. */
export function vintages(addresses: Iterable<string>): {
	readonly taxonomies: readonly string[];
	readonly otherTaxonomies: Readonly<Record<string, string>>;
} {
	const taxonomies = new Set<string>();
	const otherTaxonomies: Record<string, string> = {};
	for (const address of addresses) {
		const cyd = /^https?:\/\/xbrl\.sec\.gov\/cyd\/(\d{4})/i.exec(address)?.[1];
		if (cyd) taxonomies.add(cyd);
		for (const [family, pattern] of OTHERS) {
			const year = pattern.exec(address)?.[1];
			if (year) otherTaxonomies[family] = year;
		}
	}
	return { taxonomies: [...taxonomies].sort(), otherTaxonomies };
}

import { detached } from "../../mapped-text.ts";
import type { AttributeOffsets } from "./tokens.ts";
import { decodeText } from "./tokens.ts";

/** Bindings of the `xmlns` attributes of one element, and those around it. Never changed, so that states may share it. */
export interface Scope {
	readonly below: Scope | undefined;
	readonly depth: number;
	readonly bound: ReadonlyMap<string, string>;
}

/** Bindings nested more deeply are not taken: no document has them, and looking through a million would take its square. */
const MAX_SCOPES = 64;

const CYD = /^https?:\/\/xbrl\.sec\.gov\/cyd\b/i;
const DEI = /^https?:\/\/xbrl\.sec\.gov\/dei\b/i;
const INLINE = /\/inlineXBRL\/?$/i;

/** The scope inside an element that opens: `below` itself, when it binds nothing. */
export function enter(source: string, attributes: AttributeOffsets, below: Scope | undefined): Scope | undefined {
	const depth = (below?.depth ?? 0) + 1;
	if (depth > MAX_SCOPES) return below;
	let bound: Map<string, string> | undefined;
	for (let at = 0; at < attributes.length; at += 4) {
		const start = attributes[at] ?? 0;
		const valueStart = attributes[at + 2] ?? -1;
		if (valueStart < 0 || !source.startsWith("xmlns:", start)) continue;
		bound ??= new Map();
		bound.set(
			detached(source.slice(start + 6, attributes[at + 1])),
			detached(decodeText(source.slice(valueStart, attributes[at + 3])).trim()),
		);
	}
	return bound ? { below, depth, bound } : below;
}

/** The scope when the element that made `scope` has ended, which need not be the innermost. */
export function leave(current: Scope | undefined, scope: Scope): Scope | undefined {
	if (current === scope) return scope.below;
	return current && { ...current, depth: current.depth - 1, below: leave(current.below, scope) };
}

export function resolve(scope: Scope | undefined, prefix: string): string | undefined {
	for (let at = scope; at; at = at.below) {
		const namespace = at.bound.get(prefix);
		if (namespace !== undefined) return namespace;
	}
	return undefined;
}

export function sameScope(fresh: Scope | undefined, old: Scope | undefined): boolean {
	let a = fresh;
	let b = old;
	for (; a && b && a !== b; a = a.below, b = b.below) {
		if (a.bound.size !== b.bound.size) return false;
		for (const [prefix, namespace] of a.bound) if (b.bound.get(prefix) !== namespace) return false;
	}
	return a === b;
}

/** Whether a prefix stands for Inline XBRL: by its binding, or because it is spelt `ix`. */
export function isInlinePrefix(prefix: string, scope: Scope | undefined): boolean {
	if (prefix === "ix") return true;
	const namespace = resolve(scope, prefix);
	return namespace !== undefined && INLINE.test(namespace);
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

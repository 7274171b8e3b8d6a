import { detached } from "../../../text/mapped-text.ts";
import type { Span } from "../../../text/span.ts";
import { decodeText } from "../../entities.ts";
import type { AttributeOffsets } from "./tokens.ts";

/** Bindings of the `xmlns` attributes of one element, and those around it. Never changed, so that states may share it. */
export interface Scope {
	readonly below: Scope | undefined;
	readonly depth: number;
	readonly bound: ReadonlyMap<string, string>;
}

/** Bindings nested more deeply are not taken: no document has them, and looking through a million would take its square. */
const MAX_SCOPES = 64;

/** The namespaces that an element binds, with the places of their addresses. */
export function* bindings(
	source: string,
	attributes: AttributeOffsets,
): Generator<Span & { readonly prefix: string; readonly text: string }> {
	for (let at = 0; at < attributes.length; at += 4) {
		const name = attributes[at] ?? 0;
		const start = attributes[at + 2] ?? -1;
		if (start < 0 || !source.startsWith("xmlns:", name)) continue;
		const end = attributes[at + 3] ?? start;
		yield {
			prefix: detached(source.slice(name + 6, attributes[at + 1])),
			text: detached(decodeText(source.slice(start, end)).trim()),
			start,
			end,
		};
	}
}

/** The scope inside an element that opens: `below` itself, when it binds nothing. */
export function enter(source: string, attributes: AttributeOffsets, below: Scope | undefined): Scope | undefined {
	const depth = (below?.depth ?? 0) + 1;
	if (depth > MAX_SCOPES) return below;
	let bound: Map<string, string> | undefined;
	for (const { prefix, text } of bindings(source, attributes)) {
		bound ??= new Map();
		bound.set(prefix, text);
	}
	return bound ? { below, depth, bound } : below;
}

/** The scope when the element that made `scope` has ended, which need not be the innermost. */
export function leave(current: Scope | undefined, scope: Scope): Scope | undefined {
	if (current === scope) return scope.below;
	return current && { ...current, depth: current.depth - 1, below: leave(current.below, scope) };
}

/** The namespace that a prefix is bound to where the scope holds; undefined where it is not. */
export function resolve(scope: Scope | undefined, prefix: string): string | undefined {
	for (let at = scope; at; at = at.below) {
		const namespace = at.bound.get(prefix);
		if (namespace !== undefined) return namespace;
	}
	return undefined;
}

/** Whether two scopes bind the same prefixes to the same namespaces, element by element. */
export function sameScope(fresh: Scope | undefined, old: Scope | undefined): boolean {
	let a = fresh;
	let b = old;
	for (; a && b && a !== b; a = a.below, b = b.below) {
		if (a.bound.size !== b.bound.size) return false;
		for (const [prefix, namespace] of a.bound) if (b.bound.get(prefix) !== namespace) return false;
	}
	return a === b;
}

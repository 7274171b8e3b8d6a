import { LABELS } from "../../../requirements/concept-names.ts";
import type { Scope } from "../markup/scopes.ts";
import { resolve } from "../markup/scopes.ts";

const CYD = /^https?:\/\/xbrl\.sec\.gov\/cyd(?:\/|$)/i;
const DEI = /^https?:\/\/xbrl\.sec\.gov\/dei\b/i;
const INLINE = /\/inlineXBRL\/?$/i;

/** Whether a prefix stands for Inline XBRL: by its binding, or because it is spelt `ix`. */
export function isInlinePrefix(prefix: string, scope: Scope | undefined): boolean {
	if (prefix === "ix") return true;
	const namespace = resolve(scope, prefix);
	return namespace !== undefined && INLINE.test(namespace);
}

/**
 * Family of the taxonomy that a tagged name is of: by the binding, or by the usual prefix where there is none. A name
 * that only the CYD taxonomy has is of it whatever its prefix is bound to, so that the binding can be found wrong.
 */
export function familyOf(prefix: string, local: string, namespace: string | undefined): "cyd" | "dei" | undefined {
	if (Object.hasOwn(LABELS, local)) return "cyd";
	if (namespace === undefined) return prefix === "cyd" || prefix === "dei" ? prefix : undefined;
	if (CYD.test(namespace)) return "cyd";
	return DEI.test(namespace) ? "dei" : undefined;
}

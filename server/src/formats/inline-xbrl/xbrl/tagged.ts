import { detached } from "../../../text/mapped-text.ts";
import type { Attributes } from "../markup/attributes.ts";
import type { Scope } from "../markup/scopes.ts";
import { resolve } from "../markup/scopes.ts";
import type { Tagged } from "../markup/window.ts";
import { familyOf } from "./namespaces.ts";

/** What the `name` attribute of an element says: `cyd:…Flag`, with the namespace that the prefix is bound to. */
export type Named = Pick<Tagged, "prefix" | "concept" | "namespace" | "family">;

/** Reads a `name` attribute; undefined where there is none, or none with a prefix. */
export function namedBy(value: string | undefined, scope: Scope | undefined): Named | undefined {
	const text = value?.trim();
	const colon = text?.indexOf(":") ?? -1;
	if (text === undefined || colon <= 0) return undefined;
	const prefix = text.slice(0, colon);
	const concept = detached(text.slice(colon + 1));
	const namespace = resolve(scope, prefix);
	return { prefix, concept, namespace, family: familyOf(prefix, concept, namespace) };
}

const UNNAMED: Named = { prefix: "", concept: "", namespace: undefined, family: undefined };

/** What an element is, by its own local name, its `name` and its other attributes. */
export function taggedBy(
	local: string,
	named: Named | undefined,
	attributes: Attributes,
	scope: Scope | undefined,
	hidden: boolean,
): Tagged {
	return {
		local,
		...(named ?? UNNAMED),
		formatNamespace: namespaceOf(attributes.get("format")?.value, scope),
		hidden,
		nil: isNil(attributes, scope),
	};
}

/** The namespace that the prefix of a name is bound to. */
function namespaceOf(name: string | undefined, scope: Scope | undefined): string | undefined {
	const colon = name?.indexOf(":") ?? -1;
	return colon > 0 ? resolve(scope, name?.slice(0, colon).trim() ?? "") : undefined;
}

function isNil(attributes: Attributes, scope: Scope | undefined): boolean {
	for (const [name, { value }] of attributes) {
		const colon = name.indexOf(":");
		if (name.slice(colon + 1) !== "nil" || !/^\s*(?:true|1)\s*$/i.test(value)) continue;
		const prefix = name.slice(0, Math.max(colon, 0));
		if (prefix === "xsi" || resolve(scope, prefix)?.endsWith("/XMLSchema-instance")) return true;
	}
	return false;
}

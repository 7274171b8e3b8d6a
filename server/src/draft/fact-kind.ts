import type { FactKind } from "./types.ts";

/** What a concept of the CYD taxonomy carries, by the end of its local name, known to the taxonomy or not. */
export function factKindOf(concept: string): FactKind {
	if (concept.endsWith("Flag")) return "flag";
	return concept.endsWith("TextBlock") ? "textBlock" : "other";
}

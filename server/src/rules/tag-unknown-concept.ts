import { CONCEPTS } from "../requirements/concepts.ts";
import { defineRule } from "./define-rule.ts";
import { renamed } from "./support/renamed.ts";
import { nearest } from "./support/tagged.ts";

const SCHEMAS: ReadonlySet<string> = new Set(["2024", "2025"]);

export const rule = defineRule({
	id: "tag-unknown-concept",
	title: "A name that the CYD taxonomy does not have, or that carries no value",
	severity: "error",
	basis: "CYD taxonomy, 2024 to 2026: its 29 elements",
	regime: "any",
	messages: {
		near: "The CYD taxonomy has no element “{name}”.\nWrite “{near}”, if that is meant.",
		unknown: "The CYD taxonomy has no element “{name}”.\nUse one of its elements, or delete the tag.",
		container: "“{name}” only groups other elements and carries no value.\nUse the element for what the text says.",
	},
	*check(context) {
		const { draft } = context;
		// For labels there is tag-unknown-label.
		if (draft.traits.labelled) return;
		// The schemas of these years are known to the last element; EDGAR takes no element that is in no schema.
		const isCertain = draft.taxonomies.length > 0 && draft.taxonomies.every((year) => SCHEMAS.has(year));
		for (const fact of draft.facts) {
			const known = CONCEPTS.get(fact.concept);
			if (known && known.type !== "container") continue;
			const near = known ? undefined : nearest(fact.concept)?.name;
			yield {
				...fact.name,
				messageId: known ? "container" : near ? "near" : "unknown",
				data: { name: fact.concept, ...(near && { near }) },
				severity: isCertain ? "error" : "warning",
				concept: fact.concept,
				fixes: renamed(context, fact.name, near),
			};
		}
	},
});

import type { Draft, Fact } from "../draft/types.ts";
import type { Span } from "../text/span.ts";
import { defineRule } from "./define-rule.ts";

const CYD = /^http:\/\/xbrl\.sec\.gov\/cyd\/(\d{4})$/;
/** The first year of the taxonomy. */
const FIRST = "2024";

export const rule = defineRule({
	id: "tag-namespace",
	title: "The prefix of CYD facts is not bound to the CYD taxonomy",
	severity: "error",
	basis: "CYD taxonomy: its namespaces are http://xbrl.sec.gov/cyd/ and a year, from 2024 on",
	regime: "any",
	messages: {
		unbound:
			'The prefix “{prefix}” is bound to no namespace, so that no fact is a CYD fact.\nBind it: xmlns:{prefix}="http://xbrl.sec.gov/cyd/{year}".',
		foreign:
			"The prefix “{prefix}” is not bound to the CYD taxonomy.\nBind it to http://xbrl.sec.gov/cyd/{year}; it is bound to “{address}”, so that no fact is a CYD fact.",
		early: "The CYD taxonomy has no version of {own}; the first is of 2024.\nWrite http://xbrl.sec.gov/cyd/{year}.",
	},
	*check({ draft }) {
		const seen = new Set<string>();
		for (const fact of draft.facts) {
			if (!fact.inline) return;
			const { prefix, namespace } = fact.inline;
			const key = `${prefix} ${namespace ?? ""}`;
			if (seen.has(key)) continue;
			seen.add(key);
			const year = yearFor(draft);
			const at = { concept: fact.concept };
			if (namespace === undefined) {
				// A piece of a document binds nothing at all.
				if (draft.references.length > 0) yield { ...fact.name, ...at, messageId: "unbound", data: { prefix, year } };
				continue;
			}
			const own = CYD.exec(namespace)?.[1];
			if (own === undefined)
				yield { ...bindingOf(draft, fact), ...at, messageId: "foreign", data: { address: namespace, prefix, year } };
			else if (own < FIRST) yield { ...bindingOf(draft, fact), ...at, messageId: "early", data: { own, year } };
		}
	},
});

/** The year of the other taxonomies, if there is a CYD taxonomy of it. */
function yearFor({ otherTaxonomies: { dei, "us-gaap": gaap } }: Draft): string {
	const year = dei ?? gaap ?? FIRST;
	return year < FIRST ? FIRST : year;
}

function bindingOf({ references }: Draft, { name, inline }: Fact): Span {
	const { start, end } = references.find((it) => it.address === inline?.namespace) ?? name;
	return { start, end };
}

import { FLAG_BY_REQUIREMENT } from "../requirements/concept-names.ts";
import { nearest } from "../text/nearest.ts";
import { defineRule } from "./define-rule.ts";
import { rewrite } from "./support/rewrite.ts";

const KEYS = ["form", "period", "registrant", "flags"];
const FLAGS = Object.keys(FLAG_BY_REQUIREMENT);
/** So much of a key is shown, in characters. */
const SHOWN = 40;

export const rule = defineRule({
	id: "draft-unknown-key",
	title: "A key of the front matter that is misspelt, or a flag that stands outside the flags",
	severity: "warning",
	basis: "Drafting hygiene",
	regime: "any",
	messages: {
		key: "The front matter has no key “{key}”, so it is not read.\nWrite “{near}”, if that is meant.",
		flag: "“{key}” stands outside “flags” in the front matter, so it is not read.\nPut it below “flags”, as “{near}”.",
	},
	*check({ draft }) {
		for (const problem of draft.problems) {
			if (problem.kind !== "key-unknown") continue;
			const { start, end, value } = problem;
			// Other programs have keys of their own: only what is near one of ours is likely meant for us.
			const flag = nearest(value, FLAGS);
			const near = flag ?? (value.length > 3 ? nearest(value, KEYS) : undefined);
			if (!near) continue;
			const data = { key: value.slice(0, SHOWN), near };
			yield flag
				? { start, end, messageId: "flag", data }
				: { start, end, messageId: "key", data, fixes: rewrite(problem, near, false) };
		}
	},
});

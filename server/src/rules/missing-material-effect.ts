import { pointsElsewhere } from "./support/cross-reference.ts";
import { missingRule } from "./support/missing.ts";

export const rule = missingRule("material-effect", {
	title: "No statement on material effects of cybersecurity risks",
	message:
		"The draft does not say whether risks from cybersecurity threats have materially affected the registrant or are reasonably likely to. State it for past and future, as of the date of the report, including business strategy, results of operations and financial condition, and if so, how.",
	// `effect-cross-reference-only` tells it at the reference.
	unless: (context) => pointsElsewhere(context)?.leaves === "answer",
});

import { viewOf } from "../judgement/sentences/plain-view.ts";
import { thinRule } from "./support/thin.ts";

/** The board watches over the disclosure: a boilerplate of annual reports that answers another question. */
const DISCLOSURE =
	/\b(?:oversight of|oversees?|overseeing|reviews?|supervis\w+|responsib\w+ for) (?:\w+ ){0,4}?(?:disclosures?|reporting)\b/;

export const rule = thinRule("board-oversight", {
	title: "The board's oversight told in part, or of something else",
	said: "This tells the board's oversight in part.",
	special: {
		when: ([best]) => best !== undefined && DISCLOSURE.test(viewOf(best.sentence.text)),
		message:
			"The board is said to oversee the disclosure on cybersecurity, not the risks from cybersecurity threats. Say that it oversees the risks, and how.",
	},
});

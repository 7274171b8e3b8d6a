import { thinRule } from "./support/thin.ts";

export const rule = thinRule("expertise", {
	title: "Expertise asserted without its nature",
	said: "This asserts expertise without its nature.",
	otherwise: "Give years in the field, earlier positions, degrees or certifications.",
});

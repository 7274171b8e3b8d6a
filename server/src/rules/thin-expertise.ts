import { thinRule } from "./support/thin.ts";

export const rule = thinRule("expertise", {
	title: "Expertise asserted without its nature",
	said: "This asserts expertise without its nature.",
	empty:
		/\b(?:extensive|significant|considerable|relevant|deep|substantial|broad|vast|appropriate|necessary|strong) (?:\w+ )?(?:experience|expertise|knowledge|skills?)\b/,
	otherwise: "Give years in the field, earlier positions, degrees or certifications.",
});

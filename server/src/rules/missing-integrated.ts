import { missingRule } from "./support/missing.ts";

export const rule = missingRule("integrated", {
	title: "Silent on integration into overall risk management",
	message:
		"The draft does not say whether these processes are integrated into overall risk management. Say whether and how: “Cybersecurity risks are scored in our enterprise risk register, like our other risks”, or that they stand alone.",
});

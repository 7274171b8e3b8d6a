import { missingRule } from "./support/missing.ts";

export const rule = missingRule("third-party-oversight", {
	title: "Silent on the risks that service providers bring",
	message:
		"The draft does not say whether there are processes to oversee and identify cybersecurity risks from third-party service providers. Say it either way: “Before we sign with a hosting provider we review its security reports, and we repeat the review each year”.",
});

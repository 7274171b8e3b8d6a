import { missingRule } from "./support/missing.ts";

export const rule = missingRule("management-role", {
	title: "No role of management described",
	message:
		"The draft does not describe management's role in assessing and managing material risks from cybersecurity threats. Say who does what: “Our head of security runs the program day to day and decides which risks are treated first”.",
});

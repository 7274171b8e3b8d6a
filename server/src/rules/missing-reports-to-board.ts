import { missingRule } from "./support/missing.ts";

export const rule = missingRule("reports-to-board", {
	title: "Silent on reports by management to the board",
	message:
		"The draft does not say whether the managers responsible report on cybersecurity risks to the board or a committee of it. Say it either way: “Our chief information security officer reports to the audit committee each quarter”.",
});

import { missingRule } from "./support/missing.ts";

export const rule = missingRule("third-party-engaged", {
	title: "Silent on outside assessors, consultants and auditors",
	message:
		"The draft does not say whether assessors, consultants, auditors or other third parties are engaged for these processes. Say it either way: “An outside firm tests our network each spring”, or “We engage none”.",
});

import { thinRule } from "./support/thin.ts";

export const rule = thinRule("management-role", {
	title: "Management's role told in part",
	said: "This tells management's role in part.",
	otherwise: "Say who in management does what to assess and manage the risks.",
});

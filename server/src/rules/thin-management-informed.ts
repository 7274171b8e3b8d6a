import { thinRule } from "./support/thin.ts";

export const rule = thinRule("management-informed", {
	title: "How those responsible learn of and follow incidents is told in part",
	said: "This tells in part how the managers responsible are informed about incidents and monitor them.",
});

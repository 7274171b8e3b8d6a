import { thinRule } from "./support/thin.ts";

export const rule = thinRule("integrated", {
	title: "Unclear on integration into overall risk management",
	said: "This leaves open whether the processes are integrated into overall risk management now.",
	special: {
		when: ([best]) => best?.stance === "planned" || best?.stance === "hypothetical",
		message:
			"This speaks of an integration that is planned or possible. Say whether the processes are integrated into overall risk management now, and how.",
	},
});

import { leavesOpen, onlyUpdates } from "./support/incident.ts";
import { missingRule } from "./support/missing.ts";

export const rule = missingRule("incident-impact", {
	title: "Impact of the incident not described",
	message:
		"The report does not describe the material impact, or reasonably likely material impact, on the registrant. State it, including on financial condition and results of operations; if it is not yet determined, say so and that an amendment will follow.",
	// Instruction 2: what is not determined is said to be so, and amended later.
	unless: (context) => onlyUpdates(context) || leavesOpen(context),
});

import { onlyUpdates } from "./support/incident.ts";
import { missingRule } from "./support/missing.ts";

export const rule = missingRule("incident-timing", {
	title: "Timing of the incident not described",
	message:
		"The report does not describe the timing of the incident. Say when it began, was found and was contained, or that it goes on: “We detected the intrusion on March 3 and contained it two days later”.",
	unless: onlyUpdates,
});

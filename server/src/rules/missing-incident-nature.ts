import { onlyUpdates } from "./support/incident.ts";
import { missingRule } from "./support/missing.ts";

export const rule = missingRule("incident-nature", {
	title: "Nature of the incident not described",
	message:
		"The report does not describe the nature of the incident. Say what happened, without technical detail that would hinder the response: “An unauthorized party gained access to two of our file servers and encrypted what they held”.",
	unless: onlyUpdates,
});

import { onlyUpdates } from "./support/incident.ts";
import { missingRule } from "./support/missing.ts";

export const rule = missingRule("incident-scope", {
	title: "Scope of the incident not described",
	message:
		"The report does not describe the scope of the incident. Say which systems, businesses, data and persons are concerned: “It concerned the order systems of our two European plants and no others”.",
	unless: onlyUpdates,
});

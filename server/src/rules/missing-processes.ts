import { missingRule } from "./support/missing.ts";

export const rule = missingRule("processes", {
	title: "No processes for cybersecurity risks described",
	message:
		"The draft describes no processes for assessing, identifying and managing risks from cybersecurity threats. Say what is done and how often (“We scan our systems each week and rank what we find by likely harm …”), or that there are no such processes and why.",
});

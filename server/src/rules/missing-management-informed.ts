import { missingRule } from "./support/missing.ts";

export const rule = missingRule("management-informed", {
	title: "Silent on how those responsible learn of and follow incidents",
	message:
		"The draft does not say how the managers responsible are informed about incidents and monitor their prevention, detection, mitigation and remediation. Describe the path: “Our operations center alerts her within the hour, and she follows each incident until it is remediated”.",
});

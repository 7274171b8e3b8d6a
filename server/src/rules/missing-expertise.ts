import { missingRule } from "./support/missing.ts";

export const rule = missingRule("expertise", {
	title: "Silent on the expertise of those responsible",
	message:
		"The draft does not describe the expertise of the managers responsible for cybersecurity risks. Give its nature: years in the field, earlier positions, degrees, certifications; or say that there is none.",
});

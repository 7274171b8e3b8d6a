import { missingRule } from "./support/missing.ts";

export const rule = missingRule("positions-responsible", {
	title: "Silent on which managers are responsible",
	message:
		"The draft does not say whether and which management positions or committees are responsible for assessing and managing cybersecurity risks. Name them by title: “Our chief information security officer is responsible for …”.",
});

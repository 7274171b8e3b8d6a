import { definePatterns } from "./pattern.ts";

/** Form 8-K Item 1.05(c) and (d): the report was delayed, and on whose word. */
export const patterns = definePatterns({
	requirement: "incident-delay",
	claims: [
		{
			words:
				/\b(?:department of justice|attorney general|doj|federal bureau of investigation|secret service)\b[^;]{0,200}\bdelay\w*|\bdelay\w*[^;]{0,200}\b(?:department of justice|attorney general|doj|item 1\.05\s?\([cd]\))|\bitem 1\.05\s?\([cd]\)[^;]{0,200}\bdelay\w*|\bdelay\w*[^;]{0,120}\b(?:national security|public safety)\b/,
			unless: /\b(?:not|no)\b[^;]{0,60}$/,
			answer: "yes",
			strength: 0.9,
			takes: [
				"The Department of Justice determined that a delay of this report was warranted.",
				"We delayed this report under Item 1.05(d).",
			],
			refuses: ["The shipment was delayed.", "We told the Department of Justice of it."],
		},
	],
});

import { missingRule } from "./support/missing.ts";

export const rule = missingRule("board-committee", {
	title: "No board committee identified",
	message:
		"The draft names no board committee that is responsible for oversight of cybersecurity risks. If there is one, name it (“the audit committee of the board”); if the full board oversees them itself, say so.",
});

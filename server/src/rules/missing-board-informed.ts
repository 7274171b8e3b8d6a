import { missingRule } from "./support/missing.ts";

export const rule = missingRule("board-informed", {
	title: "Silent on how the board is informed of cybersecurity risks",
	message:
		"The draft does not say how the board or its committee is informed about risks from cybersecurity threats. Say who briefs it, on what and how often: “Each quarter the head of security briefs the audit committee on open risks”.",
});

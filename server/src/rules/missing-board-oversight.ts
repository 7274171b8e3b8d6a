import { missingRule } from "./support/missing.ts";

export const rule = missingRule("board-oversight", {
	title: "No oversight of cybersecurity risks by the board described",
	message:
		"The draft does not describe how the board of directors oversees risks from cybersecurity threats. Say that it does and how: “Our board oversees risks from cybersecurity threats and reviews them at each quarterly meeting”.",
});

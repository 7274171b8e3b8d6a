import { thinRule } from "./support/thin.ts";

export const rule = thinRule("board-informed", {
	title: "How the board is informed is told in part",
	said: "This tells in part how the board or its committee is informed.",
	otherwise: "Say who briefs it, on which risks and how often or upon what event.",
});

import { thinRule } from "./support/thin.ts";

export const rule = thinRule("board-informed", {
	title: "How the board is informed is told in part",
	said: "This tells in part how the board or its committee is informed.",
});

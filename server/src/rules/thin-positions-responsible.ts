import { thinRule } from "./support/thin.ts";

export const rule = thinRule("positions-responsible", {
	title: "Unclear on which managers are responsible",
	said: "This leaves open which management positions or committees are responsible.",
	otherwise: "Name them by title: “management” or a department alone does not say which.",
});

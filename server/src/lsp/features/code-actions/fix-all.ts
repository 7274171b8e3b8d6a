import { safeEdits } from "../../../fixes/edits.ts";
import type { Action } from "./define-action.ts";

const KIND = "source.fixAll.cydlint";

/** Mends at once all that may be mended unseen: what an author has made on each save, if they want it. */
export const fixAll: Action = {
	kind: KIND,
	onlyIfAsked: true,
	actions({ draft, findings, edit }) {
		const replacements = safeEdits(draft, findings);
		return replacements.length > 0
			? [{ title: "Mend all slips of the pen (cydlint)", kind: KIND, edit: edit(replacements) }]
			: [];
	},
};

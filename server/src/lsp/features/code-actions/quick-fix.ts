import { offersOf } from "../../../fixes/edits.ts";
import { fixTitle } from "../../../report/fix-title.ts";
import type { Action } from "./define-action.ts";

/** The fixes of the findings at the cursor; each finding's best one is preferred. */
export const quickFix: Action = {
	kind: "quickfix",
	onlyIfAsked: false,
	actions({ draft, findings, place, edit, diagnosticsOf }) {
		const here = findings.filter(({ start, end }) => start <= place.end && end >= place.start);
		return here.flatMap((finding) =>
			offersOf(draft, finding).map(({ fix, replacements }, at) => ({
				title: fixTitle(fix),
				kind: "quickfix",
				diagnostics: diagnosticsOf(finding) ?? [],
				...(at === 0 && { isPreferred: true }),
				edit: edit(replacements),
			})),
		);
	},
};

import type { CodeAction } from "vscode-languageserver";
import { editsOf } from "../../../fixes/edits.ts";
import { isAcceptable } from "../../../waivers/waive.ts";
import { today } from "../accept.ts";
import type { Action } from "./define-action.ts";

/** The client's command that asks for reason and name, and then sends `cydlint/accept`. */
const COMMAND = "cydlint.accept";
/** Findings at one place that are offered: at an Item's heading a dozen may stand. */
const MOST = 20;

/**
 * Accepts the findings at the cursor. A client that can ask for reason and name does so; for others the comment is written
 * with both left open, which `waiver-incomplete` tells until they are filled in.
 */
export const accept: Action = {
	kind: "quickfix",
	onlyIfAsked: false,
	actions({ draft, findings, place, uri, asks, contentOf, edit, diagnosticsOf }) {
		const here = findings
			.filter((it) => it.start <= place.end && it.end >= place.start && isAcceptable(it.rule))
			.slice(0, MOST);
		return here.flatMap((finding): CodeAction[] => {
			const { rule } = finding;
			const of = contentOf(finding);
			const waiver = { rule, reason: "", by: "", on: today(), of };
			const replacements = editsOf(draft, { intents: [{ kind: "addWaiver", place: finding, waiver }], safe: false });
			if (!replacements && !asks) return [];
			const title = asks ? `Accept ${rule} with a reason…` : `Accept ${rule}: reason and name to be filled in`;
			const own = { title, kind: "quickfix", diagnostics: diagnosticsOf(finding) ?? [] };
			const command = {
				title,
				command: COMMAND,
				arguments: [{ uri, rule, of, takesComment: replacements !== undefined }],
			};
			return [replacements && !asks ? { ...own, edit: edit(replacements) } : { ...own, command }];
		});
	},
};

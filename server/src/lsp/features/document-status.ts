import { NotificationType } from "vscode-languageserver";
import type { LintResult } from "../../lint.ts";
import { isAnswered } from "../../report/words.ts";
import { levelOf } from "../../rules/groups.ts";
import { RULES } from "../../rules/index.ts";
import type { DraftSettings } from "../../settings/for-draft.ts";

/**
 * What a client shows beside the findings of a document. Without it a draft on which every rule is switched off would look
 * like one without a fault.
 */
export interface DocumentStatus {
	readonly uri: string;
	/** Whether it is a disclosure; false too where it was not looked at. */
	readonly isDraft: boolean;
	/** False where settings leave the document out. */
	readonly checked: boolean;
	/** Rules for such a draft, and how many of them settings switch off. */
	readonly rules: number;
	readonly off: number;
	/** The form that it says, and of how many requirements how many are answered; undefined where it is no disclosure. */
	readonly progress?: { readonly form: string | null; readonly answered: number; readonly of: number };
}

/** Sent whenever the status of a document changes, to clients that ask for it at their start (`status: true`). */
export const DocumentStatusNotification = new NotificationType<DocumentStatus>("cydlint/documentStatus");

/** The status of a document, from the settings that hold for it and what was found. */
export function documentStatus(uri: string, settings: DraftSettings, { draft, judgement }: LintResult): DocumentStatus {
	const rules = RULES.filter(({ regime }) => regime === "any" || !draft || regime === draft.regime);
	const off = rules.filter(({ id }) => levelOf(settings.severity, id) === "off");
	const answers = [...(judgement?.answers.values() ?? [])];
	const progress = draft && {
		form: draft.form ?? null,
		answered: answers.filter(isAnswered).length,
		of: answers.length,
	};
	return {
		uri,
		isDraft: draft !== undefined,
		checked: settings.checked,
		rules: rules.length,
		off: off.length,
		...(progress && { progress }),
	};
}

import { ErrorCodes, ProtocolRequestType, ResponseError } from "vscode-languageserver";
import type { NewDraft } from "../../formats/new-draft.ts";
import { newDraft } from "../../formats/new-draft.ts";
import { isRecord } from "../../settings/values.ts";
import { findDate } from "../../text/dates.ts";

/** The text of a draft that is about to be written: headings, flags and prompts. It belongs to no open document. */
export const NewDraftRequest = new ProtocolRequestType<NewDraft, string, never, void, void>("cydlint/newDraft");

const FORMS = ["20-F", "10-K", "8-K", "6-K"] as const;
const KINDS = ["markdown", "fact-sheet"] as const;

/** @throws ResponseError that says which of the four is missing or is none */
export function newDraftText(params: unknown): string {
	const { form, registrant, period, kind } = isRecord(params) ? params : {};
	const known = {
		form: FORMS.find((it) => it === form) ?? refuse(`form must be one of ${FORMS.join(", ")}`),
		kind: KINDS.find((it) => it === kind) ?? refuse(`kind must be one of ${KINDS.join(", ")}`),
		registrant: typeof registrant === "string" ? registrant : refuse("registrant must be the company's name"),
		period:
			typeof period === "string"
				? (findDate(period) ?? refuse("period must be a date"))
				: refuse("period must be a date"),
	};
	return newDraft(known);
}

function refuse(why: string): never {
	throw new ResponseError(ErrorCodes.InvalidParams, why);
}

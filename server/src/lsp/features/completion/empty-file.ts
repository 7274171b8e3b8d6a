import { newDraft } from "../../../formats/new-draft.ts";
import type { Form } from "../../../requirements/forms.ts";
import type { Completer } from "./proposal.ts";
import { FORM_VALUES } from "./proposal.ts";

/** More is no empty file, in UTF-16 code units. */
const EMPTY = 200;

/** In an empty fact sheet or Markdown file: whole drafts to begin with, by form. */
export const completeEmptyFile: Completer = ({ languageId, offset, around }) => {
	if (languageId !== "cyd" && languageId !== "markdown") return undefined;
	const { before, after } = around(EMPTY, EMPTY);
	const word = before.trimStart();
	if (before.length + after.length >= EMPTY || after.trim() !== "" || !/^\|?[\w-]{0,20}$/.test(word)) return undefined;
	const all = FORM_VALUES.map(({ label: form, detail = "" }) => {
		const about = { form: form as Form, kind: languageId === "cyd" ? "fact-sheet" : "markdown" } as const;
		const draft = (registrant: string, period: string) => newDraft({ ...about, registrant, period });
		return {
			label: `Form ${form}: new draft`,
			kind: "text" as const,
			detail,
			about: "Headings, flags and a passage to fill in for each requirement.",
			text: draft("[name of the registrant]", "[YYYY-MM-DD]"),
			// The two places are asked for one after the other; what stands in brackets stays as it is.
			snippet: draft("REGISTRANT", "PERIOD")
				.replace(/[\\$}]/g, "\\$&")
				.replace("REGISTRANT", `\${1:name of the registrant}`)
				.replace("PERIOD", `\${2:YYYY-MM-DD}`),
		};
	});
	return { replaces: { start: offset - word.length, end: offset }, all };
};

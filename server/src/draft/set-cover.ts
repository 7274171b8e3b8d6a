import type { Form } from "../requirements/forms.ts";
import { startOfYear } from "../text/dates.ts";
import { regimeOf } from "./regime.ts";
import type { Draft } from "./types.ts";

/** The draft with the form and the period that are set for it, where it does not say its own. */
export function withCover(
	draft: Draft,
	{ form, period }: { readonly form?: Form | undefined; readonly period?: string | undefined },
): Draft {
	const setForm = draft.form === undefined ? form : undefined;
	const setPeriod = draft.period.end === undefined ? period : undefined;
	if (setForm === undefined && setPeriod === undefined) return draft;
	const regime = setForm === undefined ? draft.regime : regimeOf(setForm, draft.facts);
	const start = regime === "annual" && setPeriod !== undefined ? startOfYear(setPeriod) : undefined;
	return {
		...draft,
		regime,
		...(setForm !== undefined && { form: setForm }),
		...(setPeriod !== undefined && { period: { ...(start !== undefined && { start }), end: setPeriod } }),
	};
}

import type { Passage } from "../draft/types.ts";
import type { Form } from "../requirements/forms.ts";

/** `as of the date of this annual report on Form 20-F`, `elsewhere in this Form 10-K` */
const THIS = /\bthis (?:(?:annual|current|transition) )?(?:report )?(?:on |filed on )?form (20-F|10-K|8-K|6-K)(?!\w)/i;
/** `our annual reports on Form 20-F`: who files these files no others each year. */
const ANNUAL = /\b(?:our|its|the) annual reports? on form (20-F|10-K)(?!\w)/gi;
/** No more text is looked through, in characters. */
const ENOUGH = 200_000;

/**
 * The form that a text is part of, by what it says of itself.
 *
 * @returns undefined where it does not say, or names two annual reports as its own
 */
export function saidForm(passages: readonly Passage[]): Form | undefined {
	const annual = new Set<string>();
	let read = 0;
	for (const { text } of passages) {
		const form = THIS.exec(text.text)?.[1];
		if (form !== undefined) return form.toUpperCase() as Form;
		for (const [, other = ""] of text.text.matchAll(ANNUAL)) annual.add(other.toUpperCase());
		read += text.length;
		if (read > ENOUGH) break;
	}
	const [only] = annual;
	return annual.size === 1 ? (only as Form) : undefined;
}

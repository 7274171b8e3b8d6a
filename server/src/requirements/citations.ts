import type { Form } from "./forms.ts";

/**
 * Names a paragraph as lawyers of the draft's form do.
 *
 * @param form the draft's form; undefined reads as an annual report of either kind
 * @param paragraph paragraph without the Item, such as `(b)(1)(i)` or `Instruction 2`
 * @returns for example `Form 20-F Item 16K(b)(2)`, `Regulation S-K Item 106(b)(2)`, `Form 8-K Item 1.05(a)`
 */
export function cite(form: Form | undefined, paragraph: string): string {
	const tail = paragraph.startsWith("(") ? paragraph : ` ${paragraph}`;
	switch (form) {
		case "20-F":
			return `Form 20-F Item 16K${tail}`;
		case "10-K":
			return `Regulation S-K Item 106${tail}`;
		case "8-K":
			return `Form 8-K Item 1.05${tail}`;
		case "6-K":
			return "Form 6-K General Instruction B";
		default:
			return `Item 16K${tail} / Item 106${tail}`;
	}
}

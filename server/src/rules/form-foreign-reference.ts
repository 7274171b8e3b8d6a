import { defineRule } from "./define-rule.ts";
import { matchesIn } from "./support/matches.ts";
import { rewrite } from "./support/rewrite.ts";

/** References that belong to the other form, and what stands for them in this one. */
const FOREIGN: Readonly<
	Record<"20-F" | "10-K", readonly (readonly [pattern: RegExp, better: string, sure: boolean])[]>
> = {
	"20-F": [
		[/\bitem 1a\b(?!\.?\d)/g, "Item 3.D (risk factors)", true],
		[/\bitem 1c\b/g, "Item 16K", true],
		[/\bform 10-k(?:\/a)?\b/g, "Form 20-F", true],
		[/\bform 8-k\b/g, "Form 6-K", false],
		[/\bitem 1\.05\b/g, "Form 6-K", false],
		[/\bitem 106(?:\([a-d]\))?(?:\(\d\))?/g, "Item 16K", false],
	],
	"10-K": [
		[/\bform 20-f\b/g, "Form 10-K", true],
		[/\bitem 3\.?d\b/g, "Item 1A (risk factors)", true],
		[/\bitem 16k\b/g, "Item 1C", true],
		[/\bform 6-k\b/g, "Form 8-K", true],
	],
};
/** Another company's report, an exhibit, or an earlier report on the other form is named rightly. */
const RIGHTLY =
	/\b(?:parent|subsidiar\w+|sponsor|manager|advis[eo]r|affiliate|guarantor|exhibit|incorporated by reference|previously|formerly|prior to (?:becoming|losing)|no longer|instead of|equivalent|comparable|foreign private issuers?|domestic (?:filers?|issuers?)|voluntar\w+)\b/;

export const rule = defineRule({
	id: "form-foreign-reference",
	title: "A reference to an Item or a form that this filer does not use",
	severity: "warning",
	basis: "Form 20-F and Form 10-K, their Items",
	regime: "annual",
	messages: {
		item: "“{text}” belongs to another form; this report is on {form}.\nWrite {better}.",
		maybe: "“{text}” belongs to another form; this report is on {form}.\nCheck whether {better} is meant.",
	},
	*check({ draft, judgement }) {
		const { form } = draft;
		if (form !== "20-F" && form !== "10-K") return;
		const prose = judgement.sentences.filter((s) => s.passage.kind !== "heading");
		for (const [pattern, better, sure] of FOREIGN[form]) {
			yield undefined;
			for (const { start, end, text, view } of matchesIn(prose, pattern)) {
				if (RIGHTLY.test(view)) continue;
				yield {
					start,
					end,
					messageId: sure ? "item" : "maybe",
					data: { text, form: `Form ${form}`, better },
					severity: sure ? "warning" : "info",
					fixes: rewrite({ start, end }, sure && !/\/a$/i.test(text) ? better.replace(/ \(.*/, "") : undefined, false),
				};
			}
		}
	},
});

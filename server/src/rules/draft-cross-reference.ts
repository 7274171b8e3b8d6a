import { defineRule } from "./define-rule.ts";
import { isItemOf } from "./support/items.ts";
import { rawMatchesIn } from "./support/matches.ts";

const ITEM = /\bItems?\s(\d{1,2}(?:\.\d{2}|\.?[A-Z])?)(?![\dA-Za-z])(?:\.?\([a-z0-9]{1,3}\))*/g;
/** A reference that has lost what it refers to. */
const EMPTY =
	/\b(?:[Ss]ee|[Rr]efer to)(?:\s(?:also|the section|the discussion (?:in|under)))?\s?(?:(?:“\s*”|"\s*")(?=\s*[.,;)])|(?=[.;)]))|\b(?:Item|Section|Note|page)\s(?=[.,;)](?:\s|$))|\b(?:Reference source|Bookmark) not (?:found|defined)\b/g;
/** Items of other rules: Regulation S-K, another form, another report. */
const ELSEWHERE = /^[^.;]{0,30}\bof (?:Regulation|Form|the (?:Form|Regulation))|^\W{0,3}Regulation/;

/** A reference to the risk factors, with its Item: “Item 4. Information on the Company - D. Risk Factors”. */
const RISK_FACTORS =
	/\bItem\s(\d{1,2})\.?\s?(?:[A-K]\b)?(?![\dA-Za-z])(?:(?!\bItem\b|\band\b|\bor\b)[^.;()]|\.(?=\s?[“"A-Z-])){0,70}?\bRisk Factors/g;
/** Where the risk factors stand. */
const RISK_ITEM = { "20-F": "3.D", "10-K": "1A" } as const;

export const rule = defineRule({
	id: "draft-cross-reference",
	title: "A reference to an Item that the form does not have, or without a target",
	severity: "warning",
	basis: "Form 20-F and Form 10-K, their Items",
	regime: "annual",
	messages: {
		item: "Form {form} has no Item {item}.\nCorrect the reference.",
		risks: "The risk factors of Form {form} stand in Item {item}, not in Item {number}.\nCorrect the reference.",
		empty: "The reference does not name what it refers to.\nName the Item or the section.",
	},
	*check({ draft, judgement }) {
		const { form } = draft;
		const prose = judgement.sentences.filter((s) => s.passage.kind !== "heading");
		for (const { start, end } of rawMatchesIn(prose, EMPTY)) yield { start, end, messageId: "empty" };
		if (form !== "20-F" && form !== "10-K") return;
		for (const { start, end, groups } of rawMatchesIn(prose, RISK_FACTORS)) {
			const number = groups[1] ?? "";
			// The other form's Item of risk factors is form-foreign-reference's.
			if (number === "1" || number === "3" || !isItemOf(form, number)) continue;
			yield { start, end, messageId: "risks", data: { form, item: RISK_ITEM[form], number } };
		}
		for (const { start, end, groups, sentence } of rawMatchesIn(prose, ITEM)) {
			const item = groups[1] ?? "";
			const after = sentence.text.slice(groups.index + groups[0].length);
			// An Item of the other form is form-foreign-reference's.
			if (ELSEWHERE.test(after) || isItemOf("20-F", item) || isItemOf("10-K", item) || /\.\d\d$/.test(item)) continue;
			yield { start, end, messageId: "item", data: { form, item } };
		}
	},
});

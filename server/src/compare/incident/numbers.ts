import { PERSONS } from "../../judgement/patterns/lexicon.ts";
import { viewOf } from "../../judgement/sentences/plain-view.ts";
import type { Judgement, Sentence } from "../../judgement/types.ts";
import type { NumberChange } from "../types.ts";

const DIGITS = String.raw`\d{1,3}(?:[,.]\d{1,3}){0,4}(?: (?:million|billion|trillion|thousand))?`;
const THINGS = `(?:${PERSONS}|accounts?|records?|files?|mailboxes|servers?|systems|devices|endpoints|locations|sites|stores?|plants?|facilities|orders|gigabytes|terabytes)`;
/** `3.1 million member records`; up to three words stand between the number and what is counted. */
const COUNT = new RegExp(
	String.raw`(?<![\d$€£¥,.])\b(${DIGITS}|\d{4,9}) (?:of )?(?:(?:our|its|the|their) )?(?:(?!and\b|or\b)[\w-]+ ){0,3}?(?:${THINGS} )?(${THINGS}|(?<=\d )(?!days|weeks|hours|months|years|business)[a-z]{3,20}s)\b`,
	"g",
);
const MONEY = new RegExp(
	String.raw`(?:[$€£¥] ?|\b(?:usd|eur) ?)${DIGITS}|\b${DIGITS} (?:dollars|euros|won|yen|pounds)\b`,
	"g",
);
/** What a sum is of; where none is named, of the incident. */
const SUM_OF = /\b(costs?|expenses?|loss(?:es)?|revenues?|charges?|vouchers|penalt(?:y|ies)|ransom|funds|sales)\b/;
/** Years, versions and dates are no counts. */
const NO_COUNT = /^(?:19|20)\d{2}$/;

interface Figure {
	readonly of: string;
	readonly text: string;
	readonly sentence: Sentence;
}

/** Numbers of the same things in both reports: persons, accounts, systems, sums of money. Each thing once. */
export function numberChanges(older: Judgement, newer: Judgement): readonly NumberChange[] {
	const [then, now] = [figuresIn(older.sentences), figuresIn(newer.sentences)];
	const changes = new Map<string, NumberChange>();
	for (const figure of then) {
		const same = now.filter((it) => it.of === figure.of);
		const [other] = same;
		if (!other || changes.has(figure.of)) continue;
		const kept = same.find((it) => amountOf(it.text) === amountOf(figure.text));
		changes.set(figure.of, { of: figure.of, older: figure, newer: kept ?? other, changed: kept === undefined });
	}
	return [...changes.values()];
}

function figuresIn(sentences: readonly Sentence[]): readonly Figure[] {
	return sentences.flatMap((sentence): readonly Figure[] => {
		if (sentence.passage.kind === "heading") return [];
		const view = viewOf(sentence.text);
		const counts = [...view.matchAll(COUNT)]
			.filter(([, number = ""]) => !NO_COUNT.test(number))
			.map(([, number = "", thing = ""]) => ({ of: many(thing), text: number, sentence }));
		const of = SUM_OF.exec(view)?.[1];
		const sums = [...view.matchAll(MONEY)].map(([text]) => ({
			of: of === undefined ? "money" : many(of),
			text,
			sentence,
		}));
		return [...counts, ...sums];
	});
}

/** `customer` and `customers` are counted as one. */
function many(thing: string): string {
	if (/(?:s|people|ty)$/.test(thing)) return thing.replace(/penalty$/, "penalties");
	return `${thing}s`;
}

const SCALE: Readonly<Record<string, number>> = { thousand: 1e3, million: 1e6, billion: 1e9, trillion: 1e12 };

/** `1.2 million` and `1,200,000` are the same. */
function amountOf(text: string): number {
	const [digits = ""] = /[\d.,]+/.exec(text) ?? [];
	const [scale = ""] = /thousand|million|billion|trillion/.exec(text) ?? [];
	return Number(digits.replace(/,/g, "").replace(/\.$/, "")) * (SCALE[scale] ?? 1);
}

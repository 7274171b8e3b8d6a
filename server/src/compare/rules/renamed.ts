import { fold } from "../../judgement/sentences/plain-view.ts";
import type { Sentence } from "../../judgement/types.ts";
import { wordsSpan } from "../../rules/support/matches.ts";
import { namesIn } from "../annual/names.ts";
import { defineComparison } from "../define-comparison.ts";
import type { Alignment, Pair } from "../types.ts";

/** Positions that answer for cybersecurity: a sentence on whom they report to may name another officer each year. */
const SECURITY = /\b(?:Information|Security|Technology|Digital|Data)\b/;

export const rule = defineComparison({
	id: "compare-renamed",
	title: "A carried-over sentence keeps a name that reworded ones replace",
	severity: "warning",
	basis: "Form 20-F Item 16K(c), Regulation S-K Item 106(c)",
	messages: {
		committee:
			"“{older}” is carried over; another sentence now says “{newer}”.\nName the committee that oversees these risks now, or say what each of the two does.",
		title:
			"“{older}” is carried over; another sentence now says “{newer}”.\nName the position as it is now, or say what each of the two does.",
		person:
			"“{older}” is carried over; another sentence now says “{newer}”.\nName the person who now holds the position, or say what each of the two does.",
		framework:
			"“{older}” is carried over; another sentence now says “{newer}”.\nName the standard that is used now, or say what each of the two is used for.",
	},
	*check({ older, annual, alignment }) {
		if (!annual) return;
		const before = new Set(older.judgement.sentences.flatMap(keysOf));
		const fresh = new Set([...alignment.added, ...reworded(alignment).map((pair) => pair.newer)].flatMap(keysOf));
		const told = new Set<string>();
		for (const pair of reworded(alignment)) {
			const swap = swapIn(pair);
			if (swap && told.has(key(swap.gone))) continue;
			// The new name was nowhere last year, and the old one stands only where nothing was touched.
			if (!swap || before.has(key(swap.come)) || fresh.has(key(swap.gone))) continue;
			for (const kept of alignment.pairs) {
				if (kept.kind === "reworded") continue;
				const place = namesIn(kept.newer.text).find((it) => key(it) === key(swap.gone));
				// “Our Security Steering Committee (the “Security Committee”)” gives both names to one.
				if (!place || fold(kept.newer.text).includes(fold(swap.come.name))) continue;
				told.add(key(swap.gone));
				yield {
					messageId: swap.gone.kind,
					side: "newer",
					...wordsSpan(kept.newer, place.start, place.end),
					data: { older: swap.gone.name, newer: swap.come.name },
					related: [
						{
							side: "newer",
							start: pair.newer.start,
							end: pair.newer.end,
							message: `This now says ${swap.come.name}.`,
						},
						{ side: "older", start: pair.older.start, end: pair.older.end, message: `It said ${swap.gone.name}.` },
					],
				};
				break;
			}
		}
	},
});

function reworded({ pairs }: Alignment): readonly Pair[] {
	return pairs.filter(({ kind }) => kind === "reworded");
}

function key({ kind, name }: { readonly kind: string; readonly name: string }): string {
	return `${kind} ${fold(name)}`;
}

function keysOf({ text }: Sentence): readonly string[] {
	return namesIn(text).map(key);
}

/** The one name that went and the one of its kind that came in its place. */
function swapIn({ older, newer }: Pair) {
	const [then, now] = [namesIn(older.text), namesIn(newer.text)];
	const gone = then.filter((it) => !now.some((other) => key(other) === key(it)));
	const come = now.filter((it) => !then.some((other) => key(other) === key(it)));
	for (const one of gone) {
		const same = come.filter(({ kind }) => kind === one.kind);
		const [other] = same;
		if (one.kind === "title" && !SECURITY.test(one.name)) continue;
		// “Governance Our Audit Committee” is a heading that ran into its sentence.
		if (other?.name.includes(one.name) || (other && one.name.includes(other.name))) continue;
		if (other && same.length === 1 && gone.filter(({ kind }) => kind === one.kind).length === 1)
			return { gone: one, come: other };
	}
	return undefined;
}

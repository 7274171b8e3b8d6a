import type { Random } from "./random.ts";

type Words = readonly [string, ...string[]];

/** What stands for each `{name}` of a pattern; `{n}` is a number and `{year}` a year. */
export type Vocabulary = Readonly<Record<string, Words>>;

/** Makes one sentence. Patterns and words are many enough that a text of megabytes hardly repeats one. */
export function sentence(draw: Random, patterns: Words, vocabulary: Vocabulary): string {
	return draw.pick(patterns).replace(/\{(\w+)\}/g, (_, name: string) => {
		if (name === "n") return String(2 + draw.below(97));
		if (name === "year") return String(2019 + draw.below(7));
		const words = vocabulary[name];
		if (!words) throw new Error(`no words for {${name}}`);
		return draw.pick(words);
	});
}

/** What an annual report says outside the Item on cybersecurity. */
export const BUSINESS: Words = [
	"Net sales of {product} {moved} by {n}% in {place}, mainly because {cause}.",
	"We make {product} in {place} and sell them to {buyer} under contracts of up to {n} months.",
	"In {year}, {buyer} accounted for {n}% of our orders of {product}, compared with {n}% in the year before.",
	"If {cause}, our results of operations, cash flows and financial condition could be harmed.",
	"We cannot be sure that {buyer} will go on buying {product} in the quantities that we plan for.",
	"Cost of sales rose by {n} million dollars, of which {n} million came from {place} &#8212; chiefly since {cause}.",
	"Our plant in {place} covers {n} thousand square feet and has made {product} since {year}.",
	"The lease of our warehouse in {place} ends in {year}, and we have the right to renew it for {n} months.",
	"Competitors in {place} may offer {product} at lower prices, and {buyer} may turn to them.",
	"Depreciation of machines for {product} is recognized on a straight&#8209;line basis over {n} quarters.",
	"We had {n} employees in {place} at year&#8217;s end, {n} of whom work on {product}.",
	"An outage of our information systems, or those of {buyer}, could interrupt deliveries of {product} from {place}.",
	"Revenue from {product} is recognized when control passes to {buyer}, usually on delivery in {place}.",
	"As of December 31, {year}, we had {n} million dollars of goodwill that arose when we bought a maker of {product} in {place}.",
];

export const BUSINESS_WORDS: Vocabulary = {
	product: [
		"spectrometers",
		"flow meters",
		"vacuum pumps",
		"pressure sensors",
		"optical benches",
		"calibration kits",
		"water analyzers",
		"weighing cells",
		"furnace controls",
		"gas detectors",
		"spare parts",
		"laboratory ovens",
	],
	moved: ["rose", "fell", "grew", "declined", "increased", "decreased"],
	place: [
		"Ohio",
		"the Midwest",
		"northern Europe",
		"Oregon",
		"Ontario",
		"the Asia&#8211;Pacific region",
		"Bavaria",
		"Latin America",
		"the Gulf states",
		"Vermont",
	],
	buyer: [
		"public utilities",
		"universities",
		"makers of semiconductors",
		"food processors",
		"hospitals",
		"two distributors",
		"mining companies",
		"contract laboratories",
		"refineries",
	],
	cause: [
		"freight rates changed",
		"customers postponed projects",
		"the dollar strengthened",
		"a supplier of glass raised its prices",
		"demand from utilities recovered",
		"tariffs took effect",
		"we closed a production line",
		"wages rose faster than prices",
		"an export licence came late",
	],
};

import { FLAG_BY_REQUIREMENT } from "../requirements/concept-names.ts";
import { CONCEPTS } from "../requirements/concepts.ts";
import type { Form } from "../requirements/forms.ts";
import { requirementsOf } from "../requirements/requirements.ts";
import { SCAFFOLDS } from "../requirements/scaffolds.ts";
import type { Requirement } from "../requirements/types.ts";

/** What a new draft is of. */
export interface NewDraft {
	readonly form: Form;
	/** The company's name. */
	readonly registrant: string;
	/** ISO date: the end of the fiscal year, or the day of the event. */
	readonly period: string;
	readonly kind: "markdown" | "fact-sheet";
}

/** The heading of the Item; on Form 6-K there is none, so that the report has a title. */
const ITEM: Readonly<Record<Form, string>> = {
	"20-F": "Item 16K. Cybersecurity",
	"10-K": "Item 1C. Cybersecurity",
	"8-K": "Item 1.05 Material Cybersecurity Incidents",
	"6-K": "Cybersecurity Incident",
};

/** The headings of an annual report's sections, by the paragraphs that each answers. */
const SECTIONS: readonly (readonly [heading: string, paragraph: string])[] = [
	["Risk Management and Strategy", "(b)"],
	["Governance", "(c)"],
];

/**
 * A draft with headings, all flags and a passage to fill in for each requirement: until one is, the only finding is that
 * it is not started.
 *
 * @returns the text, which ends with a line feed
 */
export function newDraft(about: NewDraft): string {
	const plain = { ...about, registrant: oneLine(about.registrant), period: oneLine(about.period) };
	return about.kind === "markdown" ? markdown(plain) : factSheet(plain);
}

function markdown({ form, registrant, period }: NewDraft): string {
	const flags = isAnnual(form) ? ["flags:", ...Object.keys(FLAG_BY_REQUIREMENT).map((key) => `  ${key}:`)] : [];
	const head = ["---", `form: ${form}`, `period: ${period}`, `registrant: ${yamlText(registrant)}`, ...flags, "---"];
	const all = asked(form);
	const body = isAnnual(form)
		? SECTIONS.flatMap(([heading, paragraph]) => [
				`## ${heading}`,
				...all.filter((it) => it.paragraph.startsWith(paragraph)).map(prompt),
			])
		: all.map((it) => {
				const block = it.textBlock;
				return block === undefined ? prompt(it) : `<!-- cyd:${block} -->\n${prompt(it)}\n<!-- /cyd:${block} -->`;
			});
	return `${head.join("\n")}\n\n${[`# ${ITEM[form]}`, ...body].join("\n\n")}\n`;
}

function factSheet({ form, registrant, period }: NewDraft): string {
	const regime = isAnnual(form) ? "annual" : "incident";
	const title = isAnnual(form)
		? "Cybersecurity Risk Management, Strategy, and Governance"
		: "Material Cybersecurity Incident Disclosure";
	const cover = ["Form", form, "Entity Registrant Name", registrant, "Document Period End Date", period];
	const all = asked(form);
	const cells = [...CONCEPTS.values()]
		.filter((concept) => concept.type !== "container" && concept.regime === regime)
		.flatMap(({ label, name, type }) => [label, type === "flag" ? "[true or false]" : promptsFor(name, all)]);
	return `${[title, ...cover, ...cells].map((cell) => `|${cell}`).join("\n")}\n`;
}

/** What a form asks. On Form 6-K nothing is determined or delayed under Item 1.05. */
function asked(form: Form): readonly Requirement[] {
	if (isAnnual(form)) return requirementsOf("annual");
	return requirementsOf("incident").filter(({ kind }) => form === "8-K" || kind === "text");
}

/** Prompts for a block: that of its requirement, and in a paragraph's first block those of requirements that have none. */
function promptsFor(block: string, all: readonly Requirement[]): string {
	const own = all.filter(({ textBlock }) => textBlock === block);
	const paragraph = own[0]?.paragraph.slice(0, 6) ?? "";
	const first = all.find((it) => it.textBlock !== undefined && it.paragraph.startsWith(paragraph));
	const guests = all.filter((it) => it.textBlock === undefined && it.paragraph.startsWith(paragraph));
	return [...own, ...(first === own[0] ? guests : [])].map(prompt).join("\n");
}

/** `Our board oversees these risks: it [describe what it does and how often].` */
function prompt({ id }: Requirement): string {
	return SCAFFOLDS[id];
}

function isAnnual(form: Form): boolean {
	return form === "20-F" || form === "10-K";
}

function oneLine(text: string): string {
	return text.replace(/\s+/g, " ").trim();
}

/** In quotes where YAML would read the plain words otherwise. */
function yamlText(text: string): string {
	return /^[\p{L}\p{N}][\p{L}\p{N} .,&'’()-]*$/u.test(text) ? text : JSON.stringify(text);
}

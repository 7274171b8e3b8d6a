import type { Pair, Scalar } from "yaml";
import { isMap, isPair, isScalar, parseDocument } from "yaml";
import type { Fact, Period, ReadProblem } from "../../draft/types.ts";
import { FLAG_BY_REQUIREMENT } from "../../requirements/concept-names.ts";
import type { Form } from "../../requirements/forms.ts";
import { findDate } from "../../text/dates.ts";
import type { Span } from "../../text/span.ts";
import { formOf } from "../headings.ts";

export interface FrontMatter {
	/** Where the body begins. */
	readonly end: number;
	/** How far its closing line was looked for: all before this tells where the body begins. */
	readonly seen: number;
	readonly form?: Form;
	/** Also of a form that is none of ours. */
	readonly formSpan?: Span;
	readonly period?: Period;
	readonly periodSpan?: Span;
	readonly registrant?: string;
	/** Flags, without the words that the body may mark for them. */
	readonly flags: readonly Fact[];
	readonly problems: readonly ReadProblem[];
}

const OPENING = /^\uFEFF?---[ \t]*(?:\r\n?|\n)/;
const CLOSING = /^(?:---|\.\.\.)[ \t]*$/m;
/** A parser's time on hostile YAML grows faster than its length, so there is a limit that no front matter reaches. */
const LENGTH = 20_000;
/** Nor does any front matter nest flow collections so deep. */
const DEPTH = 30;

/** Reads the YAML between the `---` lines at the begin of a source. Faulty YAML becomes problems; never throws. */
export function readFrontMatter(source: string): FrontMatter | undefined {
	const opening = OPENING.exec(source)?.[0].length;
	if (opening === undefined) return undefined;
	const seen = opening + LENGTH;
	const closing = CLOSING.exec(source.slice(opening, seen));
	if (!closing) {
		const first = source.slice(opening, opening + 200);
		// Three hyphens with no key below them are a line across the page.
		if (!/^\s*[\w-]+[ \t]*:/.test(first)) return { end: 0, seen, flags: [], problems: [] };
		const message = "The front matter has no closing line of three hyphens.";
		const problem: ReadProblem = { kind: "front-matter", message, start: opening - 1, end: opening };
		return { end: opening, seen, flags: [], problems: [problem] };
	}
	const text = source.slice(opening, opening + closing.index);
	const end = opening + closing.index + closing[0].length;
	return { end, seen: end, ...readYaml(text, opening) };
}

type YamlPair = Pair<Scalar, unknown>;

function readYaml(text: string, offset: number): Omit<FrontMatter, "end" | "seen"> {
	const problems: ReadProblem[] = [];
	const problem = (message: string, start: number, end: number) =>
		problems.push({
			kind: "front-matter",
			message,
			start: offset + Math.min(start, text.length),
			end: offset + Math.min(Math.max(start, end), text.length),
		});
	const pairs = parseYaml(text, problem);
	const about: { -readonly [Key in "form" | "formSpan" | "period" | "periodSpan" | "registrant"]?: FrontMatter[Key] } =
		{};
	const flags: Fact[] = [];
	for (const pair of pairs) {
		const value = pair.value;
		const said = isScalar(value) ? spanOf(value, offset) : undefined;
		const words = isScalar(value) ? String(value.value ?? "") : "";
		switch (keyOf(pair).toLowerCase()) {
			case "form": {
				const form = formOf(words);
				if (form && said) Object.assign(about, { form, formSpan: said });
				else if (said && words.trim() !== "") {
					problems.push({ kind: "form-unknown", value: words.trim(), ...said });
					if (isFormLike(words)) about.formSpan = said;
				}
				break;
			}
			case "period": {
				for (const date of isMap(value) ? value.items : [{ value }]) problems.push(...faultyDate(date, offset));
				const period = isMap(value) ? periodOfMap(value.items) : periodOfText(words);
				if (period) Object.assign(about, { period, periodSpan: said ?? spanOf(pair.key, offset) });
				break;
			}
			case "registrant":
				if (words.trim() !== "") about.registrant = words.trim();
				break;
			case "flags":
				if (isMap(value)) for (const item of value.items) readFlag(item, offset, flags, problems);
				break;
			default:
				problems.push({ kind: "key-unknown", value: keyOf(pair), ...spanOf(pair.key, offset) });
		}
	}
	return { ...(about as Omit<FrontMatter, "end" | "seen" | "flags" | "problems">), flags, problems };
}

function parseYaml(text: string, problem: (message: string, start: number, end: number) => void): readonly YamlPair[] {
	if (depthOf(text) > DEPTH) {
		problem("The front matter is nested too deep to be read.", 0, text.length);
		return [];
	}
	try {
		// The failsafe schema keeps every value as the text that stands there: `true`, `null` and dates too.
		const document = parseDocument(text.replace(/\r(?!\n)/g, "\n"), {
			schema: "failsafe",
			resolveKnownTags: false, // `!!binary` would be decoded
			prettyErrors: false,
			uniqueKeys: false,
		});
		for (const { message, pos } of document.errors) problem(message, pos[0], pos[1]);
		const { contents } = document;
		return isMap(contents) ? (contents.items as readonly unknown[]).filter(isNamedPair) : [];
	} catch (error) {
		problem(error instanceof Error ? error.message : "The front matter cannot be read.", 0, text.length);
		return [];
	}
}

function depthOf(text: string): number {
	let depth = 0;
	let deepest = 0;
	for (const sign of text) {
		if (sign === "[" || sign === "{") deepest = Math.max(deepest, ++depth);
		else if (sign === "]" || sign === "}") depth--;
	}
	return deepest;
}

function isNamedPair(pair: unknown): pair is YamlPair {
	return isPair(pair) && isScalar(pair.key);
}

function keyOf(pair: YamlPair): string {
	return String(pair.key.value ?? "").trim();
}

function spanOf(node: Scalar, offset: number): Span {
	const [start, end] = node.range ?? [0, 0];
	return { start: offset + start, end: offset + end };
}

/** `10-Q`, `Form 40F`: a form of the SEC, of ours or not. */
function isFormLike(text: string): boolean {
	return /^\s*(?:form\s+)?\d{1,2}-?[A-Z]{1,2}\b/i.test(text);
}

/** What is said as a date and is none. */
function faultyDate(item: unknown, offset: number): readonly ReadProblem[] {
	const node = typeof item === "object" && item !== null && "value" in item ? item.value : undefined;
	if (!isScalar(node)) return [];
	const value = String(node.value ?? "").trim();
	if (value === "" || findDate(value) !== undefined) return [];
	return [{ kind: "date-invalid", value, ...spanOf(node, offset) }];
}

function periodOfText(text: string): Period | undefined {
	const dates = [...text.matchAll(/\d{4}-\d{2}-\d{2}/g)].map(([date]) => date);
	if (dates[0] !== undefined && dates[1] !== undefined) return { start: dates[0], end: dates[1] };
	const end = findDate(text);
	return end === undefined ? undefined : { end };
}

function periodOfMap(items: readonly unknown[]): Period | undefined {
	const period: { start?: string; end?: string } = {};
	for (const item of items) {
		if (!isNamedPair(item) || !isScalar(item.value)) continue;
		const key = keyOf(item);
		const date = findDate(String(item.value.value ?? ""));
		if (date !== undefined && (key === "start" || key === "end")) period[key] = date;
	}
	return period.start === undefined && period.end === undefined ? undefined : period;
}

const NULLS = new Set(["", "null", "~", "nil"]);

function readFlag(item: unknown, offset: number, flags: Fact[], problems: ReadProblem[]): void {
	if (!isNamedPair(item)) return;
	const key = keyOf(item);
	const name = spanOf(item.key, offset);
	const local = key.replace(/^cyd:/, "");
	const concept = Object.hasOwn(FLAG_BY_REQUIREMENT, local) ? FLAG_BY_REQUIREMENT[local] : local;
	if (concept === undefined || !/^[A-Z]\w*$/.test(concept)) {
		problems.push({ kind: "unknown-label", label: key, ...name });
		return;
	}
	const written = isScalar(item.value)
		? String(item.value.value ?? "")
				.trim()
				.toLowerCase()
		: "";
	const nil = NULLS.has(written);
	const valueSpan = isScalar(item.value) && item.value.range ? spanOf(item.value, offset) : name;
	flags.push({
		start: name.start,
		end: Math.max(name.end, valueSpan.end),
		concept,
		kind: "flag",
		name,
		value: nil ? "nil" : written,
		valueSpan: valueSpan.end > valueSpan.start ? valueSpan : name,
		fragments: [],
		text: "",
		nil,
		hidden: false,
	});
}

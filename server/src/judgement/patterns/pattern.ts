import type { AnyRequirementId } from "../../requirements/types.ts";
import { byText } from "../sentences/by-text.ts";
import type { Cut } from "../sentences/cut.ts";
import type { AnswerValue } from "../types.ts";

/** One or several sentences of invented companies. */
export type Sentences = string | readonly string[];

/** Sentences that show what a pattern is for: one test runs them all. */
export interface Examples {
	readonly takes: Sentences;
	readonly refuses: Sentences;
}

/** Words that tell something, on the plain view of a sentence (lower case, plain quotes and hyphens). */
export interface Pattern extends Examples {
	readonly words: RegExp;
	/** What must stand in the view up to the end of the words. */
	readonly by?: RegExp;
	/** What must not stand there. */
	readonly unless?: RegExp;
	/** What must stand anywhere in the view. */
	readonly about?: RegExp;
}

/** A readable sign that a sentence speaks of a requirement, or that it only seems to. What it weighs is fitted. */
export interface Cue extends Examples {
	/** Says what it sees, in a few words. No two cues share one: it is the key of the weight. */
	readonly name: string;
	readonly words: RegExp;
	/** Whether its words are shown as those that decided. */
	readonly shown: boolean;
}

/** Words that touch a requirement outright, however little they describe: with them a draft is not silent. */
export interface Claim extends Pattern {
	/** How a draft answers that says no more. */
	readonly answer: AnswerValue;
	/** 0..1: how surely the sentence speaks of the requirement, where nothing was learned of that: incident reports. */
	readonly strength?: number;
}

/** Something that a complete answer says. Where its words are missing, the answer lacks it. */
export interface Wanted extends Pattern {
	/** Completes "It does not say …". */
	readonly phrase: string;
	/** Whether an answer is complete without it: it is worth saying, and not asked for by name. */
	readonly optional?: true;
}

/** Words that seem to answer and say something else: "maintains oversight of the disclosure". */
export interface Hollow extends Pattern {
	/** What answers after all where it stands in the sentence beside them. */
	readonly unlessBeside: RegExp;
}

/** What is known of the flag that answers a requirement. */
export interface FlagPatterns {
	/** Values that a plain sentence can contradict beyond doubt. The others can be argued. */
	readonly certain?: readonly ("true" | "false")[];
	/**
	 * Names what the flag is about. A sentence with such words may well answer, though it is not known as an answer:
	 * "Third-party security services for audit and benchmarking."
	 */
	readonly names?: Pattern;
	/** Says that it is done, in words that no cue knows: then nobody can say that no text supports a true flag. */
	readonly isDone?: Pattern;
	/** Whether the bare words that the flag wraps may name it, rather than their sentence: a title. */
	readonly inItsWords?: boolean;
}

/** All that is known in words of one requirement. A file of this folder has its name and exports it as `patterns`. */
export interface RequirementPatterns<Id extends AnyRequirementId = AnyRequirementId> {
	readonly requirement: Id;
	/** Names whom or what the requirement asks about; a sentence without it is no evidence. Wide on purpose. */
	readonly subject?: Pattern;
	/** Weighed by the model; none for incident reports, of which too few were read to learn from. */
	readonly cues: readonly Cue[];
	/** Deny the requirement outright, whatever else the sentence affirms. */
	readonly denials: readonly Pattern[];
	/**
	 * An affirming sentence with these words outweighs a denial elsewhere: a committee that is named, beside a board that
	 * retains the matter. Without such words, an affirmation and a denial leave it unclear.
	 */
	readonly outweighs?: Pattern;
	/** Drafts deny it in so many more ways that the model learns them. */
	readonly learnsDenial: boolean;
	readonly claims: readonly Claim[];
	/** What an answer lacks in which their words are missing. */
	readonly lacks: readonly Wanted[];
	/** What an incident report lacks whose claims are all partial: completes "It does not say …". */
	readonly wants?: string;
	/**
	 * Words by which a sentence may touch the matter after all, however little it says on it. Without any, a draft of
	 * which the model hears next to nothing is silent; with one, a silence is in doubt.
	 */
	readonly traces?: Pattern;
	/** Words by which a sentence of an incident report may answer in a way that no claim knows: a silence is in doubt then. */
	readonly doubts?: Pattern;
	/** Answers by itself, whatever the model makes of the sentence: nothing is lacking then. */
	readonly plain?: Pattern;
	/** What a complete answer says in some strong sentence, whatever the model makes of them. */
	readonly needs?: Pattern;
	/** An answer that rests on such words is incomplete, whatever the model makes of them. */
	readonly hollow?: Hollow;
	/** What a text block that holds something else does not do: completes "the block …". */
	readonly unfit?: string;
	readonly flag: FlagPatterns;
}

/** Fills in what a requirement's file leaves out. */
export function definePatterns<Id extends AnyRequirementId>(
	known: Partial<RequirementPatterns<Id>> & { readonly requirement: Id },
): RequirementPatterns<Id> {
	return { cues: [], denials: [], learnsDenial: false, claims: [], lacks: [], flag: {}, ...known };
}

/** A sign in the sentence itself whose words decide. `source` is a pattern on the plain view. */
export function cue(name: string, source: string, examples: Examples): Cue {
	return { name, words: compile(source), shown: true, ...examples };
}

/** A sign against, or of the surroundings: it weighs, but is not quoted as deciding. */
export function context(name: string, source: string, examples: Examples): Cue {
	return { name, words: compile(source), shown: false, ...examples };
}

/**
 * Compiles a source. What stands for the rest of a word ends with the word, and no word is longer: else a row of
 * thousands of letters, each of them a stem's first, would be read from every stem to its end in every way.
 */
function compile(source: string): RegExp {
	return new RegExp(
		source.replace(/\\w([*+])(\??)/g, (_, many, lazy) => String.raw`\w{${many === "*" ? 0 : 1},40}${lazy}\b`),
	);
}

const finders = new WeakMap<Pattern, (view: string) => Cut | undefined>();

/**
 * Where a pattern's words stand in a view, `[start, end)`; kept by the view.
 *
 * @param view plain view of a sentence
 */
export function wordsIn(pattern: Pattern, view: string): Cut | undefined {
	const find = finders.get(pattern) ?? byText((text) => findWords(pattern, text));
	finders.set(pattern, find);
	return find(view);
}

/** As `wordsIn`, for whoever keeps what is made of it. */
export function findWords({ words, by, unless, about }: Pattern, view: string): Cut | undefined {
	const match = words.exec(view);
	if (!match) return undefined;
	const end = match.index + match[0].length;
	if (!by && !unless && !about) return [match.index, end];
	const before = view.slice(0, end);
	const fits = (by?.test(before) ?? true) && !unless?.test(before) && (about?.test(view) ?? true);
	return fits ? [match.index, end] : undefined;
}

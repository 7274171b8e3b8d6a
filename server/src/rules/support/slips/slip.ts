import type { Sentences } from "../../../judgement/patterns/pattern.ts";

/** A slip that is certain whatever stands round it: a pattern on the plain view, and what it should read. */
export interface Slip {
	/** Global; reads the plain view of a sentence: lower case, plain quotes and hyphens. */
	readonly pattern: RegExp;
	/** What should stand there; `$1` and so on stand for groups. */
	readonly better: string | ((groups: RegExpExecArray) => string);
	/** What to write, where `better` only says it (`one full stop`). Undefined where it takes the author's choice. */
	readonly mend: ((words: string) => string) | "as said" | undefined;
	/** Sentences with the slip. */
	readonly takes: Sentences;
	/** Sentences that only look so. */
	readonly refuses: Sentences;
}

/** A slip whose mended words are `better` itself. */
export function slip(
	source: string,
	better: Slip["better"],
	examples: Pick<Slip, "takes" | "refuses"> & { readonly mend?: Slip["mend"] },
): Slip {
	return { pattern: new RegExp(source, "g"), better, mend: "as said", ...examples };
}

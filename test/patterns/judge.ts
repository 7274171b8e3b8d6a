import { check } from "recheck";
import type { Pattern } from "./pattern.ts";
import { shortened } from "./pattern.ts";

/** How time grows with the text: its power, 1 when linear or less; or that it doubles; or that the checker gave up. */
export type Growth = number | "exponential" | "unknown";

export interface Verdict {
	readonly growth: Growth;
	/** A text that shows it, as an expression. */
	readonly attack: string | undefined;
}

/** Judges one pattern; some seconds for a long one. */
export async function judge({ source, flags }: Pattern): Promise<Verdict> {
	const short = shortened(source);
	const plain = flags.replace("d", "");
	let found = await check(short, plain, { timeout: 5_000 });
	// Where automata grow too large, fewer trials find what there is to find.
	if (found.status === "unknown")
		found = await check(short, plain, {
			checker: "fuzz",
			timeout: 20_000,
			maxIteration: 2,
			maxInitialGenerationSize: 150,
			maxGenerationSize: 30,
			mutationSize: 10,
			crossoverSize: 5,
		});
	if (found.status === "safe") return { growth: 1, attack: undefined };
	if (found.status === "unknown") return { growth: "unknown", attack: undefined };
	const growth = found.complexity.type === "polynomial" ? found.complexity.degree : "exponential";
	return { growth, attack: found.attack.pattern };
}

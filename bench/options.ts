/** The parts of the benchmark. */
export const PARTS = ["servers", "whole", "cli"] as const;
export type Part = (typeof PARTS)[number];

export interface Options {
	/** Small texts, few repeats, no peers; nothing is written down. */
	readonly quick: boolean;
	readonly parts: readonly Part[];
}

/** What each part is told. */
export interface Run {
	readonly quick: boolean;
	/** Whether the peers are installed and to be measured too. */
	readonly peers: boolean;
}

const USAGE = `Usage: npm run bench [-- --quick] [--only ${PARTS.join("|")}]`;

/** Reads the arguments; throws with a word on usage where they are none of these. */
export function readOptions(args: readonly string[]): Options {
	let quick = false;
	let parts: readonly Part[] = PARTS;
	for (let i = 0; i < args.length; i++) {
		if (args[i] === "--quick") quick = true;
		else if (args[i] === "--only") {
			const part = PARTS.find((name) => name === args[i + 1]);
			if (!part) throw new Error(USAGE);
			parts = [part];
			i++;
		} else throw new Error(USAGE);
	}
	return { quick, parts };
}

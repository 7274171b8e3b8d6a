import type { Input } from "../files.ts";

/** One of `of` runs that share the work, from 1. */
export interface Shard {
	readonly number: number;
	readonly of: number;
}

/** @returns undefined where the text is no shard: `3/8` is one */
export function readShard(text: string): Shard | undefined {
	const [, number = 0, of = 0] = (/^(\d{1,6})\/(\d{1,6})$/.exec(text) ?? []).map(Number);
	return number >= 1 && number <= of ? { number, of } : undefined;
}

/**
 * What a shard has to do of all there is: files that stand together, so that the outputs of the shards, one after the
 * other, are the output of one run. What a folder left out is told by the last shard.
 *
 * @param inputs gives the same inputs each time; it is gone through twice, first to count
 */
export function* inShard(inputs: () => Iterable<Input>, { number, of }: Shard): Generator<Input> {
	let count = 0;
	for (const input of inputs()) if (input.kind !== "folder") count++;
	const from = Math.floor(((number - 1) * count) / of);
	const to = Math.floor((number * count) / of);
	let at = 0;
	for (const input of inputs()) {
		if (input.kind === "folder") {
			if (number === of) yield input;
			continue;
		}
		if (at >= from && at < to) yield input;
		at++;
	}
}

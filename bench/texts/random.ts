/** Draws that come in the same order for the same seed. */
export interface Random {
	/** A whole number from 0 to `limit`, exclusive. */
	below(limit: number): number;
	pick<T>(items: readonly [T, ...T[]]): T;
}

/** The generator "mulberry32": short, fast, and the same on every machine. */
export function random(seed: number): Random {
	let state = seed >>> 0;
	const next = (): number => {
		state = (state + 0x6d2b79f5) >>> 0;
		let mixed = Math.imul(state ^ (state >>> 15), state | 1);
		mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
	};
	const below = (limit: number): number => Math.floor(next() * limit);
	return { below, pick: (items) => items[below(items.length)] ?? items[0] };
}

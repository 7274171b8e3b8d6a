import type { Sparse } from "./sparse.ts";

const SEED = 12345;
const EPOCHS = 30;
/** The largest gradient at which a fit counts as found. */
const CLOSE = 0.02;
/** The bias counts as a feature of this size, so that its penalty hardly matters. */
const BIAS = 2;

/**
 * Logistic regression with an L2 penalty on many sparse features, by coordinate descent on the dual (Yu, Huang and
 * Lin, Machine Learning 85, 2011, algorithm 5). Deterministic.
 *
 * @param rows which rows of `x` to fit
 * @param target whether row `r` is positive
 * @param penalty strength of the L2 penalty
 * @param weight how much row `r` counts
 * @returns a weight a feature, then the bias
 */
export function fitDual(
	x: Sparse,
	rows: ArrayLike<number>,
	target: (r: number) => boolean,
	penalty: number,
	weight: (r: number) => number = () => 1,
): Float64Array {
	const { starts, columns, values, width } = x;
	const n = rows.length;
	const w = new Float64Array(width + 1);
	const low = new Float64Array(n);
	const high = new Float64Array(n);
	const square = new Float64Array(n);
	const bound = new Float64Array(n);
	const sign = new Int8Array(n);
	const step = (k: number, by: number) => {
		const r = rows[k] as number;
		const end = starts[r + 1] as number;
		for (let j = starts[r] as number; j < end; j++) {
			const column = columns[j] as number;
			w[column] = (w[column] as number) + by * (values[j] as number);
		}
		w[width] = (w[width] as number) + by * BIAS;
	};
	for (let k = 0; k < n; k++) {
		const r = rows[k] as number;
		let sum = BIAS * BIAS;
		const end = starts[r + 1] as number;
		for (let j = starts[r] as number; j < end; j++) sum += (values[j] as number) ** 2;
		square[k] = sum;
		const c = weight(r) / penalty;
		bound[k] = c;
		sign[k] = target(r) ? 1 : -1;
		const small = Math.min(0.001 * c, 1e-8);
		low[k] = small;
		high[k] = c - small;
		step(k, (sign[k] as number) * small);
	}
	const order = Int32Array.from({ length: n }, (_, i) => i);
	let seed = SEED;
	let fine = 1e-2;
	for (let epoch = 0; epoch < EPOCHS; epoch++) {
		for (let i = n - 1; i > 0; i--) {
			seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
			const j = seed % (i + 1);
			const held = order[i] as number;
			order[i] = order[j] as number;
			order[j] = held;
		}
		let most = 0;
		let inner = 0;
		for (let q = 0; q < n; q++) {
			const k = order[q] as number;
			const r = rows[k] as number;
			let wx = (w[width] as number) * BIAS;
			const end = starts[r + 1] as number;
			for (let j = starts[r] as number; j < end; j++) wx += (w[columns[j] as number] as number) * (values[j] as number);
			const a = square[k] as number;
			const b = (sign[k] as number) * wx;
			const c = bound[k] as number;
			const swap = 0.5 * a * ((high[k] as number) - (low[k] as number)) + b < 0;
			const s = swap ? -1 : 1;
			const old = (swap ? high[k] : low[k]) as number;
			let z = c - old < 0.5 * c ? old * 0.1 : old;
			let g = a * (z - old) + s * b + Math.log(z / (c - z));
			most = Math.max(most, Math.abs(g));
			let moved = false;
			for (let it = 0; it < 50 && Math.abs(g) >= fine; it++) {
				const next = z - g / (a + c / (c - z) / z);
				z = next <= 0 ? z * 0.1 : next;
				g = a * (z - old) + s * b + Math.log(z / (c - z));
				moved = true;
				inner++;
			}
			if (!moved) continue;
			if (swap) {
				high[k] = z;
				low[k] = c - z;
			} else {
				low[k] = z;
				high[k] = c - z;
			}
			step(k, s * (z - old) * (sign[k] as number));
		}
		if (most < CLOSE) break;
		if (inner <= n / 10) fine = Math.max(1e-8, fine * 0.1);
	}
	w[width] = (w[width] as number) * BIAS;
	return w;
}

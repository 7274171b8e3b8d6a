import type { Ngrams } from "../server/src/judgement/model/ngrams.ts";
import { packNgrams, unpackNgrams } from "../server/src/judgement/model/ngrams.ts";

/**
 * Keeps the runs of words that decide most, as precisely as they are shipped.
 *
 * @param squares for each row, the sum of the squares of its values in what was learned from
 * @param count how many are kept
 */
export function prune({ rows, weights, columns }: Ngrams, squares: ArrayLike<number>, count: number): Ngrams {
	const width = columns.length;
	const most = (row: number) => {
		let max = 0;
		for (let i = 0; i < width; i++) max = Math.max(max, Math.abs(weights[row * width + i] ?? 0));
		return max * Math.sqrt(squares[row] ?? 0);
	};
	const kept = [...rows]
		.map(([run, row]) => ({ run, row, most: most(row) }))
		.sort((a, b) => b.most - a.most || (a.run < b.run ? -1 : 1))
		.slice(0, count);
	const packed = packNgrams({ rows: new Map(kept.map(({ run, row }) => [run, row])), weights, columns });
	return unpackNgrams("pruned runs of words", packed, columns);
}

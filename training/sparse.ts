/** Rows of a feature matrix that are mostly zeros. */
export interface Sparse {
	/** Row `r` holds the entries `starts[r]` to `starts[r + 1] - 1` of `columns` and `values`. */
	readonly starts: Int32Array;
	readonly columns: Int32Array;
	readonly values: Float32Array;
	readonly width: number;
}

/** @param rows for each row, its columns and their values; columns may stand in any order, each at most once */
export function sparse(
	rows: readonly (readonly (readonly [column: number, value: number])[])[],
	width: number,
): Sparse {
	const size = rows.reduce((sum, row) => sum + row.length, 0);
	const starts = new Int32Array(rows.length + 1);
	const columns = new Int32Array(size);
	const values = new Float32Array(size);
	let at = 0;
	rows.forEach((row, r) => {
		for (const [column, value] of row) {
			columns[at] = column;
			values[at++] = value;
		}
		starts[r + 1] = at;
	});
	return { starts, columns, values, width };
}

/** For each column, the sum of the squares of its values. */
export function squaresOf({ columns, values, width }: Sparse): Float64Array {
	const squares = new Float64Array(width);
	for (let i = 0; i < columns.length; i++) {
		const column = columns[i] as number;
		squares[column] = (squares[column] as number) + (values[i] as number) ** 2;
	}
	return squares;
}

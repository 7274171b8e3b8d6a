export interface Tally {
	readonly hit: number;
	readonly false: number;
	readonly missed: number;
}

export interface Row {
	readonly id: string;
	readonly n: number;
	readonly right: number;
	readonly exact: number;
	readonly silent: Tally;
	readonly defects: Tally;
	readonly evidence: number;
	readonly evidenceRight: number;
}

/** `a / b` with three decimals; a dash when there is nothing to divide by. */
export function ratio(a: number, b: number): string {
	return b === 0 ? "-" : (a / b).toFixed(3);
}

export function precision(t: Tally): string {
	return ratio(t.hit, t.hit + t.false);
}

export function recall(t: Tally): string {
	return ratio(t.hit, t.hit + t.missed);
}

const HEAD = ["requirement", "presence", "exact", "silent P", "silent R", "flag P", "flag R", "evidence"];

/** One line a requirement, and one for all. */
export function table(rows: readonly Row[]): string {
	const lines = [...rows, total(rows)].map((row) => [
		row.id,
		ratio(row.right, row.n),
		ratio(row.exact, row.n),
		precision(row.silent),
		recall(row.silent),
		precision(row.defects),
		recall(row.defects),
		ratio(row.evidenceRight, row.evidence),
	]);
	return [HEAD, ...lines]
		.map((cells) => cells.map((cell, i) => (i === 0 ? cell.padEnd(22) : cell.padStart(9))).join(""))
		.join("\n");
}

function total(rows: readonly Row[]): Row {
	const sum = (pick: (row: Row) => number) => rows.reduce((all, row) => all + pick(row), 0);
	const tally = (pick: (row: Row) => Tally): Tally => ({
		hit: sum((r) => pick(r).hit),
		false: sum((r) => pick(r).false),
		missed: sum((r) => pick(r).missed),
	});
	return {
		id: "all",
		n: sum((r) => r.n),
		right: sum((r) => r.right),
		exact: sum((r) => r.exact),
		silent: tally((r) => r.silent),
		defects: tally((r) => r.defects),
		evidence: sum((r) => r.evidence),
		evidenceRight: sum((r) => r.evidenceRight),
	};
}

import type { Linear } from "./linear.ts";

/** Fitted linear models of one set of features as they stand in a file: a row a feature, a column a model. */
export interface WeightTable {
	readonly columns: readonly string[];
	/** Weights by the feature's name, one a column; the first row is `bias`. */
	readonly rows: Readonly<Record<string, readonly number[]>>;
}

const BIAS = "bias";

/**
 * Makes the table of some models.
 *
 * @param columns names the models
 * @param features names what they weigh, in the order of their weights
 */
export function writeTable(
	columns: readonly string[],
	features: readonly string[],
	models: readonly Linear[],
): WeightTable {
	const rows = [BIAS, ...features].map((name, row) => [name, models.map((model) => model[row] ?? 0)] as const);
	return { columns, rows: Object.fromEntries(rows) };
}

/**
 * The models of a table, one a column.
 *
 * @param where names the table in an error: `weights.json, sentence`
 * @param columns the models that are wanted, in order
 * @param features the features that are known, in order
 * @throws an error that names each column and feature that is missing from the table or that nobody knows
 */
export function readTable(
	where: string,
	table: WeightTable,
	columns: readonly string[],
	features: readonly string[],
): readonly Linear[] {
	checkNames(where, "column", columns, table.columns);
	checkNames(where, "weight", [BIAS, ...features], Object.keys(table.rows));
	for (const [name, row] of Object.entries(table.rows)) {
		if (row.length !== columns.length)
			throw new Error(`${where}: ${name} has ${row.length} weights for ${columns.length} columns`);
	}
	return columns.map((name) => {
		const column = table.columns.indexOf(name);
		return [BIAS, ...features].map((feature) => table.rows[feature]?.[column] ?? 0);
	});
}

/**
 * Holds the names in a file of weights to those that the code knows.
 *
 * @param what a column or a weight, for the error
 * @throws an error that names each that is missing, is known to nobody or is there twice
 */
export function checkNames(where: string, what: string, wanted: readonly string[], found: readonly string[]): void {
	const twice = wanted.filter((name, i) => wanted.indexOf(name) !== i);
	const missing = wanted.filter((name) => !found.includes(name));
	const unknown = found.filter((name) => !wanted.includes(name));
	const faults = [
		...twice.map((name) => `two features are called “${name}”`),
		...missing.map((name) => `no ${what} for “${name}”`),
		...unknown.map((name) => `a ${what} for “${name}”, which nobody knows`),
	];
	if (faults.length > 0) throw new Error(`${where}: ${faults.join("; ")}. Train anew (npm run train).`);
}

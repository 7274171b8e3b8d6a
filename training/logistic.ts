/**
 * Logistic regression with an L2 penalty, by full-batch Adam: small, deterministic and good enough for a few dozen
 * features.
 *
 * @param rows features, one array a row, all of one length
 * @param targets 0 or 1, one a row
 * @param penalty strength of the L2 penalty (the bias is free)
 * @returns bias, then a weight a feature
 */
export function fitLogistic(
	rows: readonly ArrayLike<number>[],
	targets: readonly number[],
	penalty: number,
): Float64Array {
	const width = (rows[0]?.length ?? 0) + 1;
	const weights = new Float64Array(width);
	const momentum = new Float64Array(width);
	const variance = new Float64Array(width);
	const gradient = new Float64Array(width);
	const count = Math.max(1, rows.length);
	for (let step = 1; step <= 500; step++) {
		gradient.fill(0);
		rows.forEach((row, i) => {
			let logit = weights[0] ?? 0;
			for (let j = 1; j < width; j++) logit += (weights[j] ?? 0) * (row[j - 1] ?? 0);
			const error = 1 / (1 + Math.exp(-logit)) - (targets[i] ?? 0);
			gradient[0] = (gradient[0] ?? 0) + error;
			for (let j = 1; j < width; j++) {
				const value = row[j - 1] ?? 0;
				if (value !== 0) gradient[j] = (gradient[j] ?? 0) + error * value;
			}
		});
		for (let j = 0; j < width; j++) {
			const g = ((gradient[j] ?? 0) + (j > 0 ? penalty * (weights[j] ?? 0) : 0)) / count;
			momentum[j] = 0.9 * (momentum[j] ?? 0) + 0.1 * g;
			variance[j] = 0.99 * (variance[j] ?? 0) + 0.01 * g * g;
			const m = (momentum[j] ?? 0) / (1 - 0.9 ** step);
			const v = (variance[j] ?? 0) / (1 - 0.99 ** step);
			weights[j] = (weights[j] ?? 0) - (0.08 * m) / (Math.sqrt(v) + 1e-8);
		}
	}
	return weights;
}

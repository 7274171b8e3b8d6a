/** A fitted linear model: bias, then one weight a feature. */
export type Linear = readonly number[];

/**
 * Log-odds by a linear model.
 *
 * @throws where the model was fitted on another number of features
 */
export function linear(weights: ArrayLike<number>, features: ArrayLike<number>): number {
	if (weights.length !== features.length + 1)
		throw new RangeError(`${weights.length - 1} weights for ${features.length} features`);
	let sum = weights[0] ?? 0;
	for (let i = 0; i < features.length; i++) sum += (weights[i + 1] ?? 0) * (features[i] ?? 0);
	return sum;
}

/** Log-odds as a probability, 0..1. */
export function sigmoid(logit: number): number {
	return 1 / (1 + Math.exp(-logit));
}

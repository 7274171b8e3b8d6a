/** The value below which a share of the samples lies, by nearest rank; NaN where there are none. */
export function quantile(samples: readonly number[], share: number): number {
	const sorted = samples.toSorted((a, b) => a - b);
	return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;
}

/** The middle sample, or the mean of the two in the middle; NaN where there are none. */
export function median(samples: readonly number[]): number {
	const sorted = samples.toSorted((a, b) => a - b);
	const low = sorted[(sorted.length - 1) >> 1] ?? Number.NaN;
	const high = sorted[sorted.length >> 1] ?? Number.NaN;
	return (low + high) / 2;
}

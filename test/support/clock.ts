import process from "node:process";

/**
 * Milliseconds that the processor spends on `run`. Time on the wall would count what else the machine does, and count it
 * for long runs only: a short one is over before it is interrupted.
 */
export function processorTime(run: () => void): number {
	const began = process.cpuUsage();
	run();
	const { user, system } = process.cpuUsage(began);
	return (user + system) / 1000;
}

/**
 * How many times as long `long` takes as `short`, in the processor's time: the least of each over several rounds, by
 * turns. Noise only adds, so the rounds go on, up to `rounds`, until the ratio is no more than `enough`.
 *
 * @param least milliseconds that a run is taken for at least: what is shorter is not measured well
 */
export function timesAsLong(
	long: () => void,
	short: () => void,
	enough: number,
	{ rounds = 8, least = 1 }: { readonly rounds?: number; readonly least?: number } = {},
): number {
	let [shortest, longest] = [leastTime(short, 2), processorTime(long)];
	const ratio = (): number => longest / Math.max(shortest, least);
	for (let round = 1; round < rounds && ratio() > enough; round++) {
		shortest = Math.min(shortest, processorTime(short));
		longest = Math.min(longest, processorTime(long));
	}
	return ratio();
}

/** The least of several runs, in milliseconds of the processor. */
export function leastTime(run: () => void, runs = 3): number {
	return Math.min(...Array.from({ length: runs }, () => processorTime(run)));
}

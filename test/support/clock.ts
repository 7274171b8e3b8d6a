import process from "node:process";

/**
 * Milliseconds that the processor spends on `run`. Time on the wall would count what else the machine does, and count it
 * for long runs only: a short one is over before it is interrupted.
 */
export function processorTime(run: () => void): number {
	const began = process.cpuUsage();
	run();
	return process.cpuUsage(began).user / 1000;
}

/** The least of several runs, in milliseconds of the processor. */
export function leastTime(run: () => void, runs = 3): number {
	return Math.min(...Array.from({ length: runs }, () => processorTime(run)));
}

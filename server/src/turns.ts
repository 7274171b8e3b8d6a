import type { Steps } from "./draft/steps.ts";

/**
 * Turns of the event loop that a request waits before work begins. Each turn takes in one message that has arrived:
 * that many keystrokes, cancellations and further requests can overtake a request before its text is read. A turn
 * of an idle loop takes microseconds, so this is no debounce: the first answer is not held back.
 */
const TURNS = 24;
/** Milliseconds of work before the loop turns again, and how often it does then. */
const SLICE = 8;
const BETWEEN = 4;

/**
 * Lets messages that have arrived already be handled.
 *
 * @param stop asked before each turn: true ends the wait
 * @returns whether the work is still wanted
 */
export async function settle(stop: () => boolean, turns = TURNS): Promise<boolean> {
	for (let turn = 0; turn < turns && !stop(); turn++) {
		await new Promise<void>((resolve) => setImmediate(resolve));
	}
	return !stop();
}

/**
 * Works in slices, between which messages are handled.
 *
 * @param stop asked after each slice: true gives the work up
 * @returns undefined when the work was given up
 */
export async function inSlices<T>(steps: Steps<T>, stop: () => boolean): Promise<T | undefined> {
	for (let until = performance.now() + SLICE; ; ) {
		const step = steps.next();
		if (step.done) return step.value;
		if (performance.now() < until) continue;
		if (!(await settle(stop, BETWEEN))) return undefined;
		until = performance.now() + SLICE;
	}
}

/** What a promise gives, or `late` when it takes longer than so many milliseconds. */
export async function within<T, L>(promise: Promise<T>, milliseconds: number, late: L): Promise<T | L> {
	let timer: NodeJS.Timeout | undefined;
	const over = new Promise<L>((resolve) => {
		timer = setTimeout(() => resolve(late), milliseconds);
	});
	try {
		return await Promise.race([promise, over]);
	} finally {
		clearTimeout(timer);
	}
}

import type { Steps } from "../text/steps.ts";
import { nextTurn } from "./next-turn.ts";

/**
 * Turns of the event loop without a message after which none is waiting. Each turn takes in one that has arrived, so
 * that keystrokes and further requests overtake a request before its text is read. A turn of an idle loop takes
 * microseconds, so this is no debounce: the first answer is not held back.
 */
const QUIET = 3;
/** A client that never falls silent is answered all the same after so many turns. */
const MOST_TURNS = 200;
/** Milliseconds of work before the loop turns again, and how often it does then. */
const SLICE = 8;
const BETWEEN = 4;

/**
 * Lets messages that have arrived already be handled.
 *
 * @param arrivals counts the messages that were handled so far
 * @param stop asked before each turn: true ends the wait
 */
export async function settle(arrivals: () => number, stop: () => boolean): Promise<void> {
	let [quiet, seen] = [0, arrivals()];
	for (let turn = 0; turn < MOST_TURNS && quiet < QUIET && !stop(); turn++) {
		await nextTurn();
		quiet = arrivals() === seen ? quiet + 1 : 0;
		seen = arrivals();
	}
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
		for (let turn = 0; turn < BETWEEN && !stop(); turn++) await nextTurn();
		if (stop()) return undefined;
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

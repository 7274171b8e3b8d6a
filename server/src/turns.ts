/**
 * Turns of the event loop that a request waits before work begins. Each turn takes in one message that has arrived:
 * that many keystrokes, cancellations and further requests can overtake a request before its text is read. A turn
 * of an idle loop takes microseconds, so this is no debounce: the first answer is not held back.
 */
const TURNS = 24;

/**
 * Lets messages that have arrived already be handled.
 *
 * @param stop asked before each turn: true ends the wait
 * @returns whether the work is still wanted
 */
export async function settle(stop: () => boolean): Promise<boolean> {
	for (let turn = 0; turn < TURNS && !stop(); turn++) {
		await new Promise<void>((resolve) => setImmediate(resolve));
	}
	return !stop();
}

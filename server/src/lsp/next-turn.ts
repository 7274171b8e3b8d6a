/** Lets the event loop turn once: messages that have arrived are handled. */
export function nextTurn(): Promise<void> {
	return new Promise((resolve) => setImmediate(resolve));
}

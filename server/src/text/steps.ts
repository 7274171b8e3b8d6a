/** Work in small steps: between two of them whoever does it may do other things, or leave it. */
export type Steps<T> = Generator<undefined, T, undefined>;

/** Does all the steps at once. */
export function finish<T>(steps: Steps<T>): T {
	for (;;) {
		const step = steps.next();
		if (step.done) return step.value;
	}
}

/**
 * Asked in a loop that may be long: true each time that so much is done, when what comes next is another step.
 *
 * @param amount rounds, or whatever the rounds say that they do: characters that they read
 */
export function every(amount: number): (done?: number) => boolean {
	let since = 0;
	return (done = 1) => {
		since += done;
		if (since < amount) return false;
		since = 0;
		return true;
	};
}

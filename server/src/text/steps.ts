/** Work in small steps: between two of them whoever does it may do other things, or leave it. */
export type Steps<T> = Generator<undefined, T, undefined>;

/** Does all the steps at once. */
export function finish<T>(steps: Steps<T>): T {
	for (;;) {
		const step = steps.next();
		if (step.done) return step.value;
	}
}

/** Asked in a loop that may be long: true each time that so many rounds are done, when the next ones are another step. */
export function every(rounds: number): () => boolean {
	let done = 0;
	return () => ++done % rounds === 0;
}

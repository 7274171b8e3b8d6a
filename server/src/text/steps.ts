/** Work in small steps: between two of them whoever does it may do other things, or leave it. */
export type Steps<T> = Generator<undefined, T, undefined>;

/** Does all the steps at once. */
export function finish<T>(steps: Steps<T>): T {
	for (;;) {
		const step = steps.next();
		if (step.done) return step.value;
	}
}

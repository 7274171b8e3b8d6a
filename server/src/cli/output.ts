/** Standard output or standard error, as far as we use it. */
export interface Sink {
	/** Resolves once the text has been taken over; false when nobody reads any more (`| head`). */
	write(text: string): Promise<boolean>;
}

/**
 * A stream that can be written to without losing the end of it: pipes are asynchronous, and what waits in them is
 * lost when the process exits early.
 */
export function sinkOf(stream: NodeJS.WriteStream): Sink {
	let open = true;
	// A reader that has gone away is not our failure, and no reason for a stack trace.
	stream.on("error", () => {
		open = false;
	});
	return {
		write: (text) =>
			new Promise((resolve) => {
				if (!open) resolve(false);
				else stream.write(text, (error) => resolve(!error));
			}),
	};
}

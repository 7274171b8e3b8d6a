import { appendFileSync, closeSync, openSync, renameSync, rmSync } from "node:fs";

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

/** A file that a report is written to: whole, or not at all. */
export interface FileSink extends Sink {
	/** As `write`, for what is no text. */
	writeBytes(bytes: Uint8Array): void;
	/** Puts the file in its place. @returns the code of the run, 2 where the file could not be written */
	close(code: 0 | 1 | 2): Promise<0 | 1 | 2>;
	/** Leaves what stood in the place. */
	discard(): void;
}

/**
 * Writes beside the place and renames at the end, so that a run that is broken off leaves the old report.
 *
 * @throws where the folder is not there or may not be written to
 */
export function fileSink(path: string): FileSink {
	const fresh = `${path}.${process.pid}.tmp`;
	const file = openSync(fresh, "wx");
	return {
		write(text) {
			appendFileSync(file, text);
			return Promise.resolve(true);
		},
		writeBytes: (bytes) => appendFileSync(file, bytes),
		close(code) {
			closeSync(file);
			try {
				renameSync(fresh, path);
			} catch (error) {
				rmSync(fresh, { force: true });
				throw error;
			}
			return Promise.resolve(code);
		},
		discard() {
			closeSync(file);
			rmSync(fresh, { force: true });
		},
	};
}

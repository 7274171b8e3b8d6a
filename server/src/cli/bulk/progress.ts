import type { Sink } from "../output.ts";

/** How far a run has come, on one line of a terminal that is written anew. */
export interface Progress {
	readonly onFile: (done: number) => void;
	/** Clears the line. */
	end(): void;
}

/** Work that is done before this is not told of, in ms. */
const PATIENCE = 1000;
/** Between two lines, in ms. */
const PAUSE = 200;
/** Goes to the start of the line and empties it. */
const CLEAR = "\r\u001b[K";

/**
 * Tells of a run of `total` files once it takes longer than a second.
 *
 * @param now the time in ms
 */
export function openProgress(err: Sink, total: number, now: () => number = () => performance.now()): Progress {
	const began = now();
	let last = began + PATIENCE - PAUSE;
	let isShown = false;
	return {
		onFile(done) {
			const at = now();
			if (at - last < PAUSE) return;
			last = at;
			isShown = true;
			void err.write(CLEAR + progressText(done, total, (at - began) / 1000));
		},
		end() {
			if (isShown) void err.write(CLEAR);
		},
	};
}

/** `1,200 of 8,720 files, 85 a second, 1 min 28 s left`, after so many seconds. */
export function progressText(done: number, total: number, seconds: number): string {
	const rate = done / seconds;
	const shown = rate < 10 ? rate.toFixed(1) : Math.round(rate).toLocaleString("en");
	const left = Math.ceil((total - done) / rate);
	return `${done.toLocaleString("en")} of ${total.toLocaleString("en")} files, ${shown} a second, ${duration(left)} left`;
}

/** `1 h 5 min`, `2 min 3 s`, `8 s`. */
function duration(seconds: number): string {
	const minutes = Math.floor(seconds / 60);
	if (minutes >= 60) return `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
	return minutes > 0 ? `${minutes} min ${seconds % 60} s` : `${seconds} s`;
}

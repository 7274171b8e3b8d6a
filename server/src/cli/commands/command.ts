import type { Command } from "commander";
import type { Paint } from "../../report/paint.ts";
import type { Tool } from "../../report/reporter.ts";
import type { Sink } from "../output.ts";

/** What a command needs of the process that it runs in. */
export interface Io {
	readonly tool: Tool;
	readonly out: Sink;
	readonly err: Sink;
	/** Whether standard output takes colours, and what puts them on. */
	readonly colours: boolean;
	readonly paint: Paint;
	/** Columns of standard output, where it is a terminal. */
	readonly columns?: number;
	/** Whether standard error is a terminal that shows how far a run has come. */
	readonly isWatched: boolean;
	/** The program's own file, which workers run too. */
	readonly program: string;
	readonly stdin: () => Promise<Uint8Array>;
	/** Takes note of how the run ends: 0, 1 or 2. */
	readonly end: (code: 0 | 1 | 2) => void;
}

/** A file of this folder: adds its command to the program. */
export type AddCommand = (program: Command, io: Io) => void;

/** Something wrong in how the user asked; the message may hold what was typed. */
export class UsageError extends Error {}

/** A time as `--time` gives it; now where it is not given. @throws UsageError where it is none */
export function timeOf(given: string | undefined): Date {
	const time = given === undefined ? new Date() : new Date(given);
	if (Number.isNaN(time.getTime()))
		throw new UsageError(`--time is a time such as 2026-03-01T12:00:00Z, not “${given}”`);
	return time;
}

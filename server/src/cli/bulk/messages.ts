import type { ReportFormat } from "../../report/formats/index.ts";
import type { Tool } from "../../report/reporter.ts";
import type { Job, Keyed, Outcome } from "../check-file.ts";

/** The argument by which the program knows that it is a worker. */
export const WORKER = "--worker";

/** What a worker is told when it starts: all that its checks have in common, as plain data. */
export interface WorkerData {
	readonly tool: Tool;
	readonly format: ReportFormat;
	readonly colours: boolean;
	/** Columns of the terminal; undefined where lines are not wrapped. */
	readonly width?: number;
	readonly quiet: boolean;
	readonly basis?: string;
}

/** To a worker: what all files have in common, first; a file to check, or what is known under the key that it asked for. */
export type ToWorker = { readonly setup: WorkerData } | { readonly job: Job } | { readonly known: Outcome | undefined };

/** From a worker: that it has begun on its file, a key to look up, or what became of the file. */
export type FromWorker = { readonly begun: true } | { readonly key: string } | { readonly done: Keyed };

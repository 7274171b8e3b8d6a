import process from "node:process";
import { FORMATS } from "../../report/formats/index.ts";
import type { Checking, Job, Outcome } from "../check-file.ts";
import { checkFile } from "../check-file.ts";
import { paintWith } from "../colours.ts";
import type { FromWorker, ToWorker, WorkerData } from "./messages.ts";
import { WORKER } from "./messages.ts";

/** Whether this process was started as a worker. */
export function isWorker(): boolean {
	return process.send !== undefined && process.argv[2] === WORKER;
}

/** Checks one file after the other, as it is told to, until it is ended. */
export function serve(): void {
	const say = (message: FromWorker): void => void process.send?.(message);
	let answered: ((outcome: Outcome | undefined) => void) | undefined;
	let checking: Checking | undefined;
	const known = (key: string): Promise<Outcome | undefined> =>
		new Promise((resolve) => {
			answered = resolve;
			say({ key });
		});
	const check = async (job: Job): Promise<void> => {
		if (!checking) return;
		say({ begun: true });
		say({ done: await checkFile(job, checking) });
	};
	process.on("message", (message: ToWorker) => {
		if ("setup" in message) checking = checkingOf(message.setup, known);
		else if ("job" in message) void check(message.job);
		else answered?.(message.known);
	});
	// The run was killed.
	process.on("disconnect", () => process.exit());
}

function checkingOf(
	{ format, tool, colours, width, quiet, basis }: WorkerData,
	known: NonNullable<Checking["known"]>,
): Checking {
	const reporter = FORMATS[format](tool, paintWith(colours), width);
	return { reporter, quiet, ...(basis !== undefined && { basis, known }) };
}

import type { ChildProcess } from "node:child_process";
import process from "node:process";
import type { Job, Keyed, Outcome } from "../check-file.ts";
import { unread } from "../check-file.ts";
import type { FromWorker, ToWorker, WorkerData } from "./messages.ts";
import { WORKER } from "./messages.ts";

/** What no file may take more of. */
export interface Limits {
	/** Of checking one file, in seconds. */
	readonly seconds: number;
	/** Of the heap of one worker, in megabytes. */
	readonly megabytes: number;
}

/** Worker processes that check files. Threads would not do: one that runs out of memory may take all others with it. */
export interface Pool {
	/** Takes no more than the limits allow, and never rejects: a file that takes more has a problem that says so. */
	check(job: Job): Promise<Keyed>;
	close(): void;
}

/** What a pool needs besides its files. */
export interface PoolOptions {
	/** The program's own file: a worker runs it too. */
	readonly program: string;
	readonly size: number;
	readonly data: WorkerData;
	readonly limits: Limits;
	/** Looks an outcome of an earlier run up. */
	readonly known: (key: string) => Outcome | undefined;
}

interface Waiting {
	readonly job: Job;
	readonly done: (keyed: Keyed) => void;
}

/** Opens a pool; a worker is started when there is a file for it. */
export function openPool(options: PoolOptions): Pool {
	const idle: ChildProcess[] = [];
	const all = new Set<ChildProcess>();
	const queue: Waiting[] = [];
	const next = (): void => {
		const waiting = queue[0];
		if (!waiting) return;
		const worker = idle.pop() ?? (all.size < options.size ? start() : undefined);
		if (!worker) return;
		queue.shift();
		run(worker, waiting);
	};
	const start = (): ChildProcess => {
		// Loaded here, so that a start without workers does not pay for it.
		const { fork } = process.getBuiltinModule("node:child_process");
		const worker = fork(options.program, [WORKER], {
			execArgv: [`--max-old-space-size=${options.limits.megabytes}`],
			serialization: "advanced",
			stdio: ["ignore", "ignore", "ignore", "ipc"],
		});
		// What happens to a worker is told by the file that it has; a failed `send` alone would end the program.
		worker.on("error", () => {});
		all.add(worker);
		tell(worker, { setup: options.data });
		return worker;
	};
	const run = (worker: ChildProcess, { job, done }: Waiting): void => {
		// Starting a worker is not the file's fault: time counts from when it has begun.
		let timer: NodeJS.Timeout | undefined;
		const settle = (keyed: Keyed, lives: boolean): void => {
			clearTimeout(timer);
			worker.removeAllListeners("message").off("exit", ended);
			if (lives) idle.push(worker);
			else {
				all.delete(worker);
				worker.kill("SIGKILL");
			}
			done(keyed);
			next();
		};
		const giveUp = (problem: string): void => settle({ outcome: unread(problem) }, false);
		const ended = (code: number | null, signal: string | null): void => giveUp(endOf(code, signal, options.limits));
		const { seconds } = options.limits;
		const late = (): void => giveUp(`checking it took more than ${seconds} s and was given up`);
		worker.on("message", (message: FromWorker) => {
			if ("begun" in message) timer = setTimeout(late, seconds * 1000);
			else if ("done" in message) settle(message.done, true);
			else tell(worker, { known: options.known(message.key) });
		});
		worker.once("exit", ended);
		tell(worker, { job });
	};
	return {
		check: (job) =>
			new Promise((done) => {
				queue.push({ job, done });
				next();
			}),
		close() {
			// A run that was broken off leaves files behind; no worker is started for them.
			queue.length = 0;
			for (const worker of all) worker.kill("SIGKILL");
		},
	};
}

function tell(worker: ChildProcess, message: ToWorker): void {
	worker.send(message);
}

/** Node aborts where its heap is full. */
function endOf(code: number | null, signal: string | null, { megabytes }: Limits): string {
	return signal === "SIGABRT" || code === 134
		? `checking it took more than ${megabytes} MB of memory and was given up`
		: `its worker ended (${signal ?? code}) before it was checked`;
}

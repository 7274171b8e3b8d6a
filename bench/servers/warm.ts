import { setTimeout } from "node:timers/promises";
import { number, table } from "../markdown.ts";
import type { Mark } from "../marks.ts";
import { atMost } from "../marks.ts";
import { median, quantile } from "../statistics.ts";
import { startSession } from "./session.ts";
import type { Subject } from "./subjects.ts";

/** An author opens a draft no sooner after the editor has started, in milliseconds. */
const IDLE = 1_000;
const PROCESSES = 7;
/** The draft is answered by then, in milliseconds. */
const SOON = 60;

/** Milliseconds from opening to the answer, by server, where the server was idle for a second after it started. */
export type Warm = ReadonlyMap<string, readonly number[]>;

/** Measures the servers that are quick, a new process each time. */
export async function measureWarm(subjects: readonly Subject[], text: string): Promise<Warm> {
	const quick = subjects.filter(({ slow }) => !slow);
	const taken = new Map(quick.map(({ name }): [string, number[]] => [name, []]));
	for (let turn = 0; turn < PROCESSES; turn++) {
		for (const subject of quick) {
			const session = await startSession(subject);
			await setTimeout(IDLE);
			taken.get(subject.name)?.push((await session.open(text)).milliseconds);
			await session.stop();
		}
	}
	return taken;
}

/** A row a server. */
export function warmTable(warm: Warm): string {
	const rows = [...warm].map(([server, all]) => [
		server,
		number(median(all)),
		number(quantile(all, 0.95)),
		String(all.length),
	]);
	return table(["20 KB opened a second after start → answer", "median", "p95", "processes"], rows);
}

/** Whether the draft is answered soon. */
export function warmMark(warm: Warm): Mark {
	const taken = median(warm.get("cydlint") ?? []);
	return atMost(`20 KB opened a second after start: answer in ${SOON} ms`, taken, SOON, `${number(taken)} ms`);
}

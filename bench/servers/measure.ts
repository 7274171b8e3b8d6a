import type { Answer, Edit, Session } from "./session.ts";
import { startSession } from "./session.ts";
import { sitesOf } from "./sites.ts";
import type { Subject } from "./subjects.ts";
import type { Typing } from "./typing.ts";
import { typing } from "./typing.ts";

/** What was measured of one server on one text. Times in milliseconds, memory in bytes. */
export interface Samples {
	readonly startUp: number[];
	/** From opening to the first full answer, in a process that has just started. */
	readonly open: number[];
	/** The first edit after that: it pays for what no later one does, as the table of line starts. */
	readonly first: number[];
	/** From an edit in the Item to the answer. */
	readonly item: number[];
	/** The same outside the Item. */
	readonly outside: number[];
	readonly peak: number[];
}

/** How much is measured of one server. */
export interface Effort {
	/** New processes. */
	readonly rounds: number;
	/** Times that somebody types in the Item, and outside it, in each round: 18 edits each. */
	readonly visits: number;
	/** Typing ends after so many milliseconds, but not before a key and the cut. */
	readonly patience: number;
}

export interface Plan extends Effort {
	/** For servers that are slow. */
	readonly slow: Effort;
}

interface Run {
	readonly subject: Subject;
	readonly samples: Samples;
	readonly session: Session;
	readonly effort: Effort;
	/** What was found in the text at first. */
	readonly found: Answer["items"];
}

/**
 * Measures all servers on one text. All are up in each round and take turns, edit by few edits, so that what the
 * machine does besides falls on each.
 */
export async function measure(subjects: readonly Subject[], text: string, plan: Plan): Promise<Map<string, Samples>> {
	const all = new Map(subjects.map(({ name }) => [name as string, emptySamples()]));
	const sites = sitesOf(text);
	for (let round = 0; round < plan.rounds; round++) {
		const runs: Run[] = [];
		try {
			// Whoever is first finds colder caches: each is, in turn.
			for (const subject of rotated(subjects, round)) {
				const effort = subject.slow ? plan.slow : plan;
				const samples = all.get(subject.name);
				if (samples && round < effort.rounds) runs.push(await opened(subject, samples, effort, text));
			}
			for (let visit = 0; visit < plan.visits; visit++) {
				const visitors = runs.filter(({ effort }) => visit < effort.visits);
				const inItem = typing(turn(sites.item, round + visit), visit);
				for (const run of visitors) await type(run, inItem, run.samples.item);
				const outside = typing(turn(sites.outside, round + visit), visit);
				for (const run of visitors) await type(run, outside, run.samples.outside);
			}
			for (const { samples, session } of runs) samples.peak.push(session.peak() ?? Number.NaN);
		} finally {
			for (const { session } of runs) await session.stop();
		}
	}
	return all;
}

async function opened(subject: Subject, samples: Samples, effort: Effort, text: string): Promise<Run> {
	const session = await startSession(subject);
	const { milliseconds, items } = await session.open(text);
	samples.startUp.push(session.startUp);
	samples.open.push(milliseconds);
	return { subject, samples, session, effort, found: items };
}

async function type(run: Run, { keys, cut }: Typing, into: number[]): Promise<void> {
	let [typed, spent] = [0, 0];
	const send = async (edit: Edit): Promise<Answer> => {
		const answer = await run.session.edit(edit);
		const isFirst = run.samples.first.length < run.samples.open.length;
		(isFirst ? run.samples.first : into).push(answer.milliseconds);
		spent += answer.milliseconds;
		return answer;
	};
	for (const key of keys) {
		await send(key);
		typed++;
		if (spent > run.effort.patience) break;
	}
	mustEqual(run, (await send(cut(typed))).items);
}

/** A server that does not find in the same text what it found before has not done what is measured. */
function mustEqual({ subject, found }: Run, items: Answer["items"]): void {
	const isLazy = subject.finds && found.length === 0;
	if (!isLazy && JSON.stringify(found) === JSON.stringify(items)) return;
	throw new Error(`${subject.name} found ${found.length} things in the text, and ${items.length} after edits undone`);
}

function turn<T>(items: readonly [T, ...T[]], number: number): T {
	return items[number % items.length] ?? items[0];
}

function rotated<T>(items: readonly T[], by: number): readonly T[] {
	const at = by % items.length;
	return [...items.slice(at), ...items.slice(0, at)];
}

function emptySamples(): Samples {
	return { startUp: [], open: [], first: [], item: [], outside: [], peak: [] };
}

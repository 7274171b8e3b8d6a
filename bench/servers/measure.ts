import type { Edit, Session } from "./session.ts";
import { startSession } from "./session.ts";
import { sitesOf } from "./sites.ts";
import type { Subject } from "./subjects.ts";
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

export interface Plan {
	/** New processes of each server. */
	readonly rounds: number;
	/** Times that the sites are visited in each round; each visit is 18 edits in the Item and 18 outside. */
	readonly visits: number;
	/** The same for those that are slow. */
	readonly slow: { readonly rounds: number; readonly visits: number };
	/** A visit to a place ends after so many milliseconds, but not before it has had two edits. */
	readonly patience: number;
}

/** Edits that a visit to a place has in any case. */
const FEWEST = 2;

interface Run {
	readonly samples: Samples;
	readonly session: Session;
	/** Places that are still visited in this round. */
	visits: number;
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
		// Whoever is first finds colder caches: each is, in turn.
		for (const subject of rotated(subjects, round)) {
			const { rounds, visits } = subject.slow ? plan.slow : plan;
			if (round >= rounds) continue;
			const samples = all.get(subject.name) ?? emptySamples();
			const session = await startSession(subject);
			samples.startUp.push(session.startUp);
			samples.open.push((await session.open(text)).milliseconds);
			runs.push({ samples, session, visits });
		}
		for (let visit = 0; visit < plan.visits; visit++) {
			const visitors = runs.filter(({ visits }) => visit < visits);
			const inItem = typing(turn(sites.item, round + visit), visit);
			for (const run of visitors) await type(run, inItem, run.samples.item, plan.patience);
			const outside = typing(turn(sites.outside, round + visit), visit);
			for (const run of visitors) await type(run, outside, run.samples.outside, plan.patience);
		}
		for (const { samples, session } of runs) {
			const peak = session.peak();
			if (peak !== undefined) samples.peak.push(peak);
			await session.stop();
		}
	}
	return all;
}

async function type({ session, samples }: Run, edits: readonly Edit[], into: number[], patience: number) {
	let spent = 0;
	for (const [key, edit] of edits.entries()) {
		if (key >= FEWEST && spent > patience) return;
		const { milliseconds } = await session.edit(edit);
		spent += milliseconds;
		const isFirst = samples.first.length < samples.open.length;
		(isFirst ? samples.first : into).push(milliseconds);
	}
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

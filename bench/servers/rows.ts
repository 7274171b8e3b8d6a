import { megabytes, number, table, times } from "../markdown.ts";
import { median, quantile } from "../statistics.ts";
import type { Samples } from "./measure.ts";

/** What was measured on one text, by the server's name. */
export interface Measured {
	/** The text's, as "10 MB, few lines". */
	readonly name: string;
	readonly samples: ReadonlyMap<string, Samples>;
}

/** The figures of one server on one text. Times in milliseconds, memory in bytes; NaN where nothing was measured. */
export interface Figures {
	readonly open: number;
	readonly first: number;
	readonly item: number;
	readonly item95: number;
	readonly outside: number;
	readonly outside95: number;
	readonly peak: number;
	readonly keys: number;
}

export function figures(samples: Samples | undefined): Figures {
	const { open = [], first = [], item = [], outside = [], peak = [] } = samples ?? {};
	return {
		open: median(open),
		first: median(first),
		item: median(item),
		item95: quantile(item, 0.95),
		outside: median(outside),
		outside95: quantile(outside, 0.95),
		// The most of all processes: a limit of memory is one that is never passed.
		peak: peak.length > 0 ? Math.max(...peak) : Number.NaN,
		keys: first.length + item.length + outside.length,
	};
}

const HEAD = [
	"text",
	"server",
	"open → answer",
	"first key",
	"key in the Item",
	"p95",
	"key outside",
	"p95",
	"peak MB",
	"keys",
];

/** One row a text and server: milliseconds, and behind them how many times the empty server's. */
export function serverTable(measured: readonly Measured[]): string {
	const rows = measured.flatMap(({ name, samples }) => {
		const floor = figures(samples.get("empty"));
		return [...samples].flatMap(([server, own]) => {
			const f = figures(own);
			if (f.keys === 0) return [];
			const cell = (value: number, empty: number): string =>
				server === "empty" ? number(value) : `${number(value)} (${times(value, empty)})`;
			return [
				[
					name,
					server,
					cell(f.open, floor.open),
					cell(f.first, floor.first),
					cell(f.item, floor.item),
					cell(f.item95, floor.item95),
					cell(f.outside, floor.outside),
					cell(f.outside95, floor.outside95),
					megabytes(f.peak),
					String(f.keys),
				],
			];
		});
	});
	return table(HEAD, rows, 2);
}

/** How many times as much the largest text costs as the one of 1 MB. */
export function growthTable(measured: readonly Measured[]): string {
	const many = measured.filter(({ name }) => !name.includes("few"));
	const [from, to] = [many.find(({ name }) => name === "1 MB") ?? many[0], many.at(-1)];
	if (!from || !to || from === to) return "";
	const rows = [...to.samples.keys()].map((server) => {
		const [a, b] = [figures(from.samples.get(server)), figures(to.samples.get(server))];
		return [
			server,
			times(b.open, a.open),
			times(b.item, a.item),
			times(b.item95, a.item95),
			times(b.outside, a.outside),
			times(b.peak, a.peak),
		];
	});
	return table(
		[`${to.name} against ${from.name}`, "open → answer", "key in the Item", "p95", "key outside", "peak memory"],
		rows,
	);
}

/** From the start of the process to its answer to `initialize`; texts make no difference to that. */
export function startTable(measured: readonly Measured[]): string {
	const servers = new Set(measured.flatMap(({ samples }) => [...samples.keys()]));
	const rows = [...servers].map((server) => {
		const starts = measured.flatMap(({ samples }) => samples.get(server)?.startUp ?? []);
		return [server, number(median(starts)), number(quantile(starts, 0.95)), String(starts.length)];
	});
	return table(["start → initialized", "median", "p95", "processes"], rows);
}

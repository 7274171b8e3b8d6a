import { sizeName } from "../markdown.ts";
import type { Section } from "../marks.ts";
import type { Run } from "../options.ts";
import { report } from "../texts/report.ts";
import type { Effort, Plan } from "./measure.ts";
import { measure } from "./measure.ts";
import type { Measured } from "./rows.ts";
import { growthTable, serverTable, startTable } from "./rows.ts";
import { serverMarks } from "./server-marks.ts";
import { subjects } from "./subjects.ts";
import { measureWarm, warmMark, warmTable } from "./warm.ts";

const NOT_AT_ALL: Effort = { rounds: 0, visits: 0, patience: 0 };
const ONCE: Effort = { rounds: 1, visits: 1, patience: 4_000 };

/**
 * Texts to measure on, and how much. An author types thousands of keys in one process: where they are cheap, each
 * process gets some thousands.
 */
const SIZES: readonly { readonly bytes: number; readonly lines: "many" | "few"; readonly plan: Plan }[] = [
	{
		bytes: 20_000,
		lines: "many",
		plan: { rounds: 3, visits: 60, patience: 5_000, slow: { rounds: 3, visits: 1, patience: 3_000 } },
	},
	{
		bytes: 1_000_000,
		lines: "many",
		plan: { rounds: 3, visits: 60, patience: 5_000, slow: { rounds: 2, visits: 1, patience: 3_000 } },
	},
	{ bytes: 10_000_000, lines: "many", plan: { rounds: 3, visits: 6, patience: 8_000, slow: ONCE } },
	{ bytes: 10_000_000, lines: "few", plan: { rounds: 3, visits: 3, patience: 8_000, slow: NOT_AT_ALL } },
	{ bytes: 20_000_000, lines: "many", plan: { rounds: 3, visits: 3, patience: 12_000, slow: ONCE } },
];
const QUICK: Plan = { rounds: 2, visits: 1, patience: 2_000, slow: NOT_AT_ALL };

/** Language servers over stdio: the empty one, ours, VS Code's for HTML. */
export async function serversSection({ quick, peers }: Run): Promise<Section> {
	const all = await subjects(peers);
	const measured: Measured[] = [];
	for (const { bytes, lines, plan } of SIZES) {
		if (quick && bytes > 1_000_000) continue;
		const name = `${sizeName(bytes)}${lines === "few" ? ", few lines" : ""}`;
		console.error(`servers at ${name}`);
		measured.push({ name, samples: await measure(all, report({ bytes, lines }), quick ? QUICK : plan) });
	}
	console.error("servers a second after start");
	const warm = await measureWarm(all, report({ bytes: 20_000 }));
	return {
		tables: [serverTable(measured), ...(quick ? [] : [growthTable(measured)]), startTable(measured), warmTable(warm)],
		marks: [...serverMarks(measured), warmMark(warm)].filter(({ holds }) => !quick || holds !== undefined),
	};
}

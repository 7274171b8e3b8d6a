import { sizeName } from "../markdown.ts";
import type { Section } from "../marks.ts";
import type { Run } from "../options.ts";
import { report } from "../texts/report.ts";
import type { Plan } from "./measure.ts";
import { measure } from "./measure.ts";
import type { Measured } from "./rows.ts";
import { growthTable, serverTable, startTable } from "./rows.ts";
import { serverMarks } from "./server-marks.ts";
import { subjects } from "./subjects.ts";

const SLOW = { rounds: 1, visits: 1 } as const;

/** Texts to measure on, and how much. Small texts are cheap, so they get more processes and edits. */
const SIZES: readonly { readonly bytes: number; readonly lines: "many" | "few"; readonly plan: Plan }[] = [
	{ bytes: 20_000, lines: "many", plan: { rounds: 5, visits: 3, slow: { rounds: 3, visits: 1 }, patience: 3_000 } },
	{ bytes: 1_000_000, lines: "many", plan: { rounds: 5, visits: 3, slow: { rounds: 2, visits: 1 }, patience: 3_000 } },
	{ bytes: 10_000_000, lines: "many", plan: { rounds: 3, visits: 2, slow: SLOW, patience: 4_000 } },
	{ bytes: 10_000_000, lines: "few", plan: { rounds: 3, visits: 1, slow: { rounds: 0, visits: 0 }, patience: 4_000 } },
	{ bytes: 20_000_000, lines: "many", plan: { rounds: 3, visits: 1, slow: SLOW, patience: 6_000 } },
];
const QUICK: Plan = { rounds: 2, visits: 1, slow: { rounds: 0, visits: 0 }, patience: 2_000 };

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
	return {
		tables: [serverTable(measured), ...(quick ? [] : [growthTable(measured)]), startTable(measured)],
		marks: serverMarks(measured).filter(({ holds }) => !quick || holds !== undefined),
	};
}

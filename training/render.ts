import { LABELS } from "../server/src/requirements/concept-names.ts";
import type { ReadFiling } from "./corpus.ts";

/** A read filing as the fact sheet that a renderer makes of it: labels in the taxonomy's order, values below. */
export function renderFactSheet(filing: Pick<ReadFiling, "form" | "name" | "period" | "flags" | "blocks">): string {
	const date = `${filing.period.slice(0, 4)}-${filing.period.slice(4, 6)}-${filing.period.slice(6, 8)}`;
	const lines = ["|Form", `|${filing.form}`, "|Registrant", `|${filing.name}`, "|12 Months Ended", date];
	for (const [concept, label] of Object.entries(LABELS)) {
		const flag = filing.flags[concept];
		const block = filing.blocks[concept];
		if (flag !== undefined) lines.push(`|${label} [Flag]`, `|${flag}`);
		if (block !== undefined) lines.push(`|${label} [Text Block]`, "|", block);
	}
	return `${lines.join("\n")}\n`;
}

import { ANNUAL_REQUIREMENTS } from "../../server/src/requirements/requirements.ts";
import { largeCorpus, readFilings } from "../../training/corpus.ts";
import { judgeHeldOut } from "../../training/held-out.ts";
import { teach } from "../../training/teacher.ts";
import { calibrationTables } from "./calibration.ts";
import { defectTable, wrongErrors } from "./defects.ts";
import { judgedSheets } from "./findings/judged-sheets.ts";
import { findingsReport } from "./findings.ts";
import { labelledReports } from "./incidents/labels.ts";
import { incidentsReport } from "./incidents.ts";
import { judgedOf } from "./judged.ts";
import { allMisses, worstMisses } from "./misses.ts";
import { mutationTable } from "./mutations.ts";
import { blockLine, requirementRow } from "./rows.ts";
import { sharesTable, unseen } from "./shares.ts";
import { ratio, table } from "./table.ts";
import { timingTable } from "./timing.ts";
import { wholeReport } from "./whole.ts";

/**
 * `npm run eval [-- --folds N] [--misses ID] [--mutations]`: how often the judgement is a careful reader's, on filings whose
 * company was not in the training of the weights that judge it. With `--findings`, instead: what became of findings that
 * were judged one by one; with `--whole`: whole reports as they were filed; with `--incidents`: incident reports; with
 * `--shares N`: in which share of N filings of the large corpus each rule finds something.
 */
const FOLDS = Number(argument("--folds") ?? 5);
/** So many filings tell how loud the rules are. */
const SHARES = 600;
/** So many of the worst misses are printed. */
const WORST = 20;

function argument(name: string): string | undefined {
	const at = process.argv.indexOf(name);
	return at < 0 ? undefined : process.argv[at + 1];
}

const filings = readFilings();
if (process.argv.includes("--whole")) {
	console.log(wholeReport());
} else if (process.argv.includes("--incidents")) {
	const reports = labelledReports();
	console.log(
		reports.length > 0
			? incidentsReport(reports)
			: "skipped: the labelled incident reports (../shared/incidents) are not beside the project.",
	);
} else if (process.argv.includes("--findings")) {
	const sheets = judgedSheets();
	console.log(
		sheets.length > 0
			? findingsReport(sheets)
			: "skipped: the judged fact sheets (../shared/findings) are not beside the project.",
	);
} else if (process.argv.includes("--shares")) {
	console.log(sharesTable(unseen(largeCorpus(), Number(argument("--shares") ?? SHARES) || SHARES)));
} else if (filings.length === 0) {
	console.log("skipped: the corpus of carefully read filings (../shared/corpus/read) is not beside the project.");
} else {
	const judged = judgedOf(judgeHeldOut(filings, teach(filings), FOLDS));
	const parts = [
		`${judged.length} carefully read filings, ${FOLDS}-fold cross-validation by company`,
		table(ANNUAL_REQUIREMENTS.map((r) => requirementRow(r.id, judged))),
		blockLine(judged),
		defectTable(judged),
		`Error-level findings the reader does not bear out: ${ratio(wrongErrors(judged), judged.length)} a filing`,
		calibrationTables(judged),
		...(process.argv.includes("--mutations") ? [mutationTable()] : []),
		timingTable(judged.map(({ source }) => source)),
		...ANNUAL_REQUIREMENTS.filter((r) => r.id === argument("--misses")).map((r) => allMisses(r.id, judged)),
		worstMisses(judged, WORST),
	];
	console.log(parts.join("\n\n"));
}

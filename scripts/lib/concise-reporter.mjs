// A node:test reporter: failures in full as they happen, then one line of JSON with the totals and
// the files that ended without a result.
import { sourceOf } from "./compiled-tests.mjs";

/** Marks the line with the totals among what the tests themselves print. */
export const TOTALS = "totals of node:test ";

export default async function* concise(source) {
	const totals = { passed: 0, failed: 0, skipped: 0, broken: [] };
	for await (const { type, data } of source) {
		const isSuite = data?.details?.type === "suite";
		const left = data?.skip ?? data?.todo; // true, or the reason
		if (type === "test:pass" && left !== undefined) {
			// A suite that is skipped reports none of its tests.
			totals[left === true ? "failed" : "skipped"]++;
			yield left === true
				? `\n  FAILED ${data.name}\n    skipped without a reason\n`
				: `  skipped: ${data.name} (${left})\n`;
		} else if (type === "test:pass" && !isSuite) {
			totals.passed++;
		} else if (type === "test:fail" && !(isSuite && data.details.error?.failureType === "subtestsFailed")) {
			const { exitCode, signal } = data.details.error ?? {};
			// A process that was killed, not a test of it that failed: the signal is all that is known of it.
			if (signal && data.file) {
				totals.broken.push(data.file);
				yield `\n  ended without a result (${signal}): ${sourceOf(data.file)}\n`;
				continue;
			}
			totals.failed++;
			const cause = data.details.error?.cause ?? data.details.error;
			const error = typeof exitCode === "number" ? `${cause} (exit code ${exitCode})` : cause;
			const where = data.file ? ` (${sourceOf(data.file)})` : "";
			yield `\n  FAILED ${data.name}${where}\n${String(error?.stack ?? error).replace(/^/gm, "    ")}\n`;
		} else if (type === "test:stderr") {
			yield data.message;
		}
	}
	yield `${TOTALS}${JSON.stringify(totals)}\n`;
}

import { readdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import process from "node:process";
import Mocha from "mocha";

/** What the runner outside reads: the extension host's console does not reach it in every edition. */
interface Report {
	passed: number;
	skipped: { title: string; reason: string }[];
	failures: { title: string; text: string }[];
	ms: number;
}

/** Called by VS Code in the extension host. */
export async function run(): Promise<void> {
	const mocha = new Mocha({ ui: "bdd", timeout: 60_000, reporter: Mocha.reporters.Base });
	for (const file of readdirSync(__dirname)) if (file.endsWith(".test.cjs")) mocha.addFile(path.join(__dirname, file));
	const report: Report = { passed: 0, skipped: [], failures: [], ms: 0 };
	const started = Date.now();
	await new Promise<void>((resolve) => {
		const runner = mocha.run(() => resolve());
		runner.on("pass", () => report.passed++);
		runner.on("pending", (test) =>
			report.skipped.push({ title: test.fullTitle(), reason: "marked as pending in the suite" }),
		);
		runner.on("fail", (test, error) =>
			report.failures.push({ title: test.fullTitle(), text: String(error?.stack ?? error) }),
		);
	});
	report.ms = Date.now() - started;
	const to = process.env.CYDLINT_REPORT;
	if (to) writeFileSync(to, JSON.stringify(report));
	if (report.failures.length) throw new Error(`${report.failures.length} failed`);
}

// npm test [-- SUITE...]: sets up what is missing, runs every suite, and ends in a line that counts.
//   suites: types, style, generated, start, grammar, node, package, vscode
//   --screenshots   takes the pictures of the README instead (npm run screenshots)
import { spawn } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import path from "node:path";
import process from "node:process";
import { findBrowser } from "./lib/browser.mjs";
import { remove } from "./lib/cache.mjs";
import { ensureInstalled, root, runNode } from "./lib/setup.mjs";
import { fetchHost } from "./lib/vscode-host.mjs";

/** Runs a Node program of the project and gives its exit code and all that it printed. */
function capture(args, env = {}) {
	return new Promise((resolve) => {
		const stdio = ["ignore", "pipe", "pipe"];
		const child = spawn(process.execPath, args, { cwd: root, stdio, env: { ...process.env, ...env } });
		let text = "";
		for (const stream of [child.stdout, child.stderr]) stream.setEncoding("utf8").on("data", (it) => (text += it));
		child.on("close", (code) => resolve({ code: code ?? 70, text }));
	});
}

/** Files below `folder` whose names end so, as paths from the project. */
function filesBelow(folder, ...endings) {
	return readdirSync(path.join(root, folder), { recursive: true })
		.filter((it) => endings.some((ending) => it.endsWith(ending)))
		.map((it) => path.join(folder, it))
		.sort();
}

/** A program that passes or fails as a whole. */
const whole =
	(...args) =>
	async () => {
		const { code, text } = await capture(args);
		if (code !== 0) console.log(text);
		return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1 };
	};

/** `npm start` where nobody looks on: it prints the findings and ends, with or without a file. */
async function start() {
	const runs = [
		{ args: [], path: "examples/northlight-20f.cyd" },
		{ args: ["copperleaf-10k.md"], path: "examples/copperleaf-10k.md" }, // as seen from INIT_CWD
	];
	const total = { passed: 0, failed: 0 };
	for (const { args, path: shown } of runs) {
		const env = { CI: "true", INIT_CWD: path.join(root, "examples") };
		const { code, text } = await capture(["scripts/start.mjs", ...args], env);
		const ok =
			code === 0 && text.includes(path.normalize(shown)) && /\b[1-9]\d* (?:error|warning|note|finding)/.test(text);
		if (!ok) console.log(`npm start ended with ${code}\n${text}`);
		total[ok ? "passed" : "failed"]++;
	}
	return total;
}

const TMGRAMMAR = "node_modules/vscode-tmgrammar-test/dist/unit.js";

async function grammar() {
	const files = filesBelow("test/grammar", ".cyd", ".html");
	const extra = filesBelow("test/grammar", ".tmLanguage.json").flatMap((it) => ["-g", it]);
	const { code, text } = await capture([TMGRAMMAR, "--compact", ...extra, ...files]);
	const passed = files.filter((it) => text.includes(`✓ ${it} `)).length;
	if (code !== 0 || passed < files.length) console.log(text);
	return { passed, failed: Math.max(files.length - passed, code === 0 ? 0 : 1) };
}

/** Folders whose tests are no part of the suite `node`: one at a time, or inside VS Code. */
const APART = ["package", "vscode"].map((it) => path.join("test", it, path.sep));

const isApart = (file) => APART.some((folder) => file.startsWith(folder));

const node = () => nodeTests((file) => !isApart(file), availableParallelism());

/** What is installed, and installed with npm. */
const packages = () => nodeTests((file) => file.startsWith(APART[0]), 1);

/** By its source, each test of `node:test` as it was compiled. */
let compiled;

/** Runs those tests of `node:test` that are `wanted`, so many files at a time. */
async function nodeTests(wanted, atATime) {
	// They need what is installed by now.
	const { compileTests } = await import("./lib/compiled-tests.mjs");
	compiled ??= compileTests(filesBelow("test", ".test.ts").filter((file) => !file.startsWith(APART[1])));
	const files = [...(await compiled)].filter(([source]) => wanted(source)).map(([, file]) => file);
	const { broken, ...totals } = await runFiles(files, atATime);
	if (broken.length === 0) return totals;
	// A process may be killed from outside. Whoever is killed twice has failed, and whoever ends by itself at once.
	const again = await runFiles(broken, 1);
	return {
		passed: totals.passed + again.passed,
		skipped: totals.skipped + again.skipped,
		failed: totals.failed + again.failed + again.broken.length,
	};
}

/** Runs compiled test files; what they found, and those that ended without a result. */
async function runFiles(files, atATime) {
	const { TOTALS } = await import("./lib/concise-reporter.mjs");
	const reporter = new URL("./lib/concise-reporter.mjs", import.meta.url).href;
	const { code, text } = await capture([
		"--enable-source-maps",
		"--test",
		`--test-concurrency=${atATime}`,
		`--test-reporter=${reporter}`,
		...files,
	]);
	const at = text.lastIndexOf(TOTALS);
	if (at < 0) {
		console.log(text);
		return { passed: 0, skipped: 0, failed: 1, broken: [] };
	}
	const shown = text.slice(0, at).trimEnd();
	if (shown) console.log(shown);
	const totals = JSON.parse(text.slice(at + TOTALS.length).split("\n")[0]);
	const explained = totals.failed + totals.broken.length > 0;
	return { ...totals, failed: Math.max(totals.failed, code === 0 || explained ? 0 : 1) };
}

async function vscode() {
	if (findBrowser(console.log)) fetchHost(console.log); // here, so that what takes a minute says so
	const report = path.join(root, "test-output/vscode.json");
	remove(report);
	const { text } = await capture(["test/vscode/main.mjs", report]);
	if (!existsSync(report)) {
		console.log(text);
		return { failed: 1 };
	}
	const { passed, skipped, failures } = JSON.parse(readFileSync(report, "utf8"));
	if (failures.some((it) => it.whole)) console.log(text);
	for (const it of failures) console.log(`\n  FAILED ${it.title}\n${it.text.replace(/^/gm, "    ")}`);
	for (const { title, reason } of skipped) console.log(`  skipped: ${title} (${reason})`);
	return { passed, skipped: skipped.length, failed: failures.length };
}

const suites = {
	types: whole("node_modules/typescript/bin/tsc", "--noEmit"),
	style: whole("node_modules/@biomejs/biome/bin/biome", "check", "--error-on-warnings", "--colors=off", "."),
	generated: whole("--import", "tsx", "scripts/generate.ts", "--check"),
	start,
	grammar,
	node,
	package: packages,
	vscode,
};

/** Suites that have begun. */
const begun = new Map();

/** Begins a suite, once, and says how it ended. */
function begin(name) {
	if (!begun.has(name)) begun.set(name, runSuite(name));
	return begun.get(name);
}

async function runSuite(name) {
	const started = performance.now();
	const {
		passed = 0,
		failed = 0,
		skipped = 0,
	} = await suites[name]().catch((error) => {
		console.log(`\n  FAILED ${name}\n${String(error?.stack ?? error).replace(/^/gm, "    ")}`);
		return { failed: 1 };
	});
	const seconds = ((performance.now() - started) / 1000).toFixed(1);
	const parts = [`${passed} passed`, failed && `${failed} failed`, skipped && `${skipped} skipped`];
	console.log(`${name.padEnd(10)} ${parts.filter(Boolean).join(", ")} (${seconds} s)`);
	return { passed, failed, skipped };
}

async function main() {
	ensureInstalled();
	if (runNode("scripts/build.mjs") !== 0) {
		console.log("0 passed, 1 failed, 0 skipped");
		return 1;
	}
	if (process.argv.includes("--screenshots")) return runNode("test/vscode/main.mjs", "--screenshots");
	const chosen = process.argv.slice(2);
	const unknown = chosen.find((it) => !(it in suites));
	if (unknown) throw new Error(`no suite ${unknown}; there are ${Object.keys(suites).join(", ")}`);
	const total = { passed: 0, failed: 0, skipped: 0 };
	const isChosen = (name) => chosen.length === 0 || chosen.includes(name);
	for (const name of Object.keys(suites).filter(isChosen)) {
		if (name === "node" && isChosen("vscode")) begin("vscode"); // it waits for a window most of the time
		const { passed, failed, skipped } = await begin(name);
		total.passed += passed;
		total.failed += failed;
		total.skipped += skipped;
	}
	console.log(`\n${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`);
	return total.failed ? 1 : 0;
}

main().then(
	(code) => process.exit(code),
	(error) => {
		console.error(error.message);
		process.exit(2);
	},
);

import "../process/engine.ts";
import process from "node:process";
import manifest from "../../../package.json" with { type: "json" };
import { printable } from "../encode/terminal.ts";
import { isWorker, serve } from "./bulk/worker.ts";
import { paintWith, takesColours } from "./colours.ts";
import { sinkOf } from "./output.ts";
import { runProgram } from "./program.ts";

const { name, version } = manifest;

async function main(): Promise<number> {
	let code = 0;
	const { stdout, stderr, env } = process;
	const colours = takesColours(stdout, env);
	await runProgram(process.argv.slice(2), {
		tool: { name, version },
		out: sinkOf(stdout),
		err: sinkOf(stderr),
		colours,
		paint: paintWith(colours),
		...(stdout.isTTY && { columns: stdout.columns }),
		isWatched: stderr.isTTY === true && env.TERM !== "dumb",
		program: __filename,
		stdin: readStdin,
		end(own) {
			code = own;
		},
	});
	return code;
}

async function readStdin(): Promise<Uint8Array> {
	const chunks: Uint8Array[] = [];
	for await (const chunk of process.stdin) chunks.push(chunk);
	return Buffer.concat(chunks);
}

function start(): void {
	main().then(
		(code) => {
			// Never process.exit: what still waits in a pipe would be lost.
			process.exitCode = code;
		},
		(error: unknown) => {
			const told = error instanceof Error ? (error.stack ?? error.message) : String(error);
			process.stderr.write(`cydlint: ${told.split("\n").map(printable).join("\n")}\n`);
			process.exitCode = 2;
		},
	);
}

if (isWorker()) serve();
else start();

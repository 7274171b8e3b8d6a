// npm run fuzz [-- EDITS [SEED]]: random edits of every format over stdio, each answer held to a fresh lint.
// Ends with 1 at the first difference, which it writes to test-output/fuzz.json.
import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import process from "node:process";
import { root } from "../../support/programs.ts";
import { DifferenceError, fuzzSession } from "./session.ts";

/** Edits that one server takes. */
const SESSION = 2_000;

const [edits, seed] = [Number(process.argv[2] ?? 20_000), Number(process.argv[3] ?? Date.now() % 1_000_000)];
if (!(edits > 0 && seed >= 0)) {
	console.error("npm run fuzz [-- EDITS [SEED]]: two numbers");
	process.exit(2);
}
for (let done = 0; done < edits; ) {
	const now = Math.min(SESSION, edits - done);
	const own = seed + done / SESSION;
	const way = (done / SESSION) % 4 === 3 ? "push" : "pull";
	try {
		await fuzzSession(own, now, way);
	} catch (error) {
		const file = path.join(root, "test-output/fuzz.json");
		mkdirSync(path.dirname(file), { recursive: true });
		writeFileSync(
			file,
			JSON.stringify({ seed: own, way, ...(error instanceof DifferenceError ? error.difference : {}) }),
		);
		console.error(error, `\n${path.relative(root, file)} has the draft and its edits`);
		process.exit(1);
	}
	done += now;
	console.log(`${done} edits, ${way}, seed ${own}: no difference`);
}

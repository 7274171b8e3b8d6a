import { availableParallelism, totalmem } from "node:os";
import process from "node:process";

/** The machine and the day, as far as figures depend on them. */
export function machine(): string {
	const memory = Math.round(totalmem() / 2 ** 30);
	const day = new Date().toISOString().slice(0, 10);
	return `${day}, ${availableParallelism()} cores, ${memory} GB of memory, ${process.platform}, Node ${process.versions.node}`;
}

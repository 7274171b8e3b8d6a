import { existsSync, readFileSync } from "node:fs";

/**
 * Most memory that a process has had in RAM since it started, in bytes. Linux alone tells it of other processes:
 * elsewhere undefined.
 */
export function peakMemory(pid: number): number | undefined {
	const file = `/proc/${pid}/status`;
	if (!existsSync(file)) return undefined;
	const kilobytes = /^VmHWM:\s+(\d+) kB$/m.exec(readFileSync(file, "utf8"))?.[1];
	return kilobytes === undefined ? undefined : Number(kilobytes) * 1024;
}

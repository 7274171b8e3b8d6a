/**
 * Stands in for Node's `child_process` in the bundle of the command line. The library for arguments can run each command
 * as a program of its own, and loads it at once for that; with this in its place no line starts another program, and
 * none waits for the module.
 */
export function spawn(): never {
	throw new Error("cydlint starts no other program");
}

import process from "node:process";

/** SHA-256 in hexadecimal; of a text as UTF-8. */
export function sha256(content: Uint8Array | string): string {
	// Loaded when a sheet is made: every other command would wait for it.
	return process.getBuiltinModule("node:crypto").createHash("sha256").update(content).digest("hex");
}

/** The same where a record can do without it. */
export function hashOf(text: string): string | undefined {
	return sha256(text);
}

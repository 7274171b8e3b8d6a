import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { xmlText } from "../../encode/xml.ts";

/** No ZIP archive knows an earlier time; the true one is among the properties. */
const EPOCH = "1980-01-01T12:00:00";

/**
 * A Word file without the clock: packed anew with one time for all its parts, and made at the time that is given.
 *
 * @param time ISO 8601 in UTC
 * @returns the same bytes for the same content and time
 */
export function settled(bytes: ArrayBuffer | Uint8Array, time: string): Uint8Array {
	const parts = unzipSync(new Uint8Array(bytes));
	const core = parts["docProps/core.xml"];
	if (core) {
		const seconds = xmlText(time.replace(/\.\d+Z$/, "Z"));
		const fixed = strFromU8(core).replace(/(<dcterms:(?:created|modified)[^<>]*>)[^<]*/g, (_, tag) => tag + seconds);
		parts["docProps/core.xml"] = strToU8(fixed);
	}
	return zipSync(parts, { mtime: EPOCH, level: 6 });
}

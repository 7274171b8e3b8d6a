import { dirname } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

/** The path of a URI, decoded as far as it can be. */
export function pathOf(uri: string): string {
	const path = uri.replace(/^[a-z][a-z0-9+.-]*:(\/\/[^/]*)?/i, "").replace(/[?#][\s\S]*/, "");
	try {
		return decodeURIComponent(path);
	} catch {
		return path;
	}
}

/** The URI of a file on the disk. */
export function uriOf(path: string): string {
	return pathToFileURL(path).href;
}

/** The folder of a document that lies on the disk; undefined for any other. */
export function folderOf(uri: string): string | undefined {
	if (!uri.startsWith("file:")) return undefined;
	try {
		return dirname(fileURLToPath(uri));
	} catch {
		// A URI that no file of this system can have.
		return undefined;
	}
}

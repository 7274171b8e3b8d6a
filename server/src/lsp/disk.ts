import { dirname } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

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

/** The folder above a folder; of the topmost one itself. */
export function above(folder: string): string {
	return dirname(folder);
}

import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const ROOT = fileURLToPath(new URL("../../../shared/", import.meta.url));

/** Text of a file of the shared material beside the project; undefined where that is absent. */
export function shared(path: string): string | undefined {
	return existsSync(ROOT + path) ? readFileSync(ROOT + path, "utf8") : undefined;
}

/** Reason to skip a test that needs the shared material, or false when it is there. */
export function skipWithout(path: string): string | false {
	return existsSync(ROOT + path) ? false : `../shared/${path} is not beside the project`;
}

/** Names of the files in a folder of the shared material with an ending; none where that is absent. */
export function listShared(folder: string, ending: string): readonly string[] {
	return existsSync(ROOT + folder) ? readdirSync(ROOT + folder).filter((name) => name.endsWith(ending)) : [];
}

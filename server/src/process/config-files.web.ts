import type { ConfigFiles } from "./config-files.ts";

/** In a browser there is no disk to find config files on: what the editor sets holds alone. */
export function createConfigFiles(): ConfigFiles {
	return { of: () => undefined, baselineOf: () => undefined, forget() {} };
}

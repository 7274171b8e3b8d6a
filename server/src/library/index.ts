import "../process/engine.ts";
import { safeLint } from "../lint.ts";
import { fileReport } from "../report/formats/json.ts";
import type { Lint, Report } from "./types.ts";

/** See `Lint`: the same door as that of editor and command line. */
export const lint: Lint = (source, options = {}) => {
	const result = safeLint(source, options);
	const { path: _, ...report } = fileReport({ path: options.path ?? "", source, result });
	return report satisfies Report;
};

import type { Growth } from "./judge.ts";
import verdicts from "./verdicts.json" with { type: "json" };

/** What is known of each pattern by its key: judging them all takes minutes, and a verdict holds as long as its pattern. */
export const VERDICTS = verdicts as Readonly<Record<string, Growth | undefined>>;

import { cspell } from "./cspell.ts";
import { cydlint } from "./cydlint.ts";
import { harper } from "./harper.ts";
import { markdownlint } from "./markdownlint.ts";
import { textlint } from "./textlint.ts";
import type { Tool } from "./tool.ts";

/** Ours first; the others are peers and there only where they have been installed. */
export const TOOLS: readonly Tool[] = [cydlint, markdownlint, cspell, textlint, harper];

import type { Format } from "../draft/traits.ts";
import { writeFactSheet } from "../formats/fact-sheet/writer.ts";
import { writeInlineXbrl } from "../formats/inline-xbrl/writer.ts";
import { writeMarkdown } from "../formats/markdown/writer.ts";
import type { Writer } from "../formats/writer.ts";

/** By format. What EDGAR makes of a filing has none: it is made anew, not mended. */
export const WRITERS: ReadonlyMap<Format, Writer> = new Map<Format, Writer>([
	["fact-sheet", writeFactSheet],
	["markdown", writeMarkdown],
	["inline-xbrl", writeInlineXbrl],
	["html", writeInlineXbrl],
]);

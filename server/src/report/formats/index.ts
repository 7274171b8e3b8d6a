import type { Paint } from "../paint.ts";
import type { Reporter, Tool } from "../reporter.ts";
import { githubReporter } from "./github.ts";
import { gitlabReporter } from "./gitlab.ts";
import { htmlReporter } from "./html.ts";
import { jsonReporter, ndjsonReporter } from "./json.ts";
import { junitReporter } from "./junit.ts";
import { markdownReporter } from "./markdown.ts";
import { sarifReporter } from "./sarif.ts";
import { textReporter } from "./text.ts";

/**
 * The formats of a report by the name that asks for them; one more is a file and a row here. `width` is the columns of the
 * terminal that shows the report; undefined where lines are not to be wrapped.
 */
export const FORMATS = {
	text: (_tool: Tool, paint: Paint, width?: number) => textReporter(paint, width),
	json: jsonReporter,
	ndjson: ndjsonReporter,
	sarif: sarifReporter,
	junit: junitReporter,
	github: githubReporter,
	gitlab: gitlabReporter,
	markdown: markdownReporter,
	html: htmlReporter,
} satisfies Readonly<Record<string, (tool: Tool, paint: Paint, width?: number) => Reporter>>;

export type ReportFormat = keyof typeof FORMATS;

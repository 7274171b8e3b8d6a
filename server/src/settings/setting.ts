import type { ValueType } from "./values.ts";

/** Where the editor shows a setting. */
export interface InEditor {
	/** Title of the section of the settings page. */
	readonly section: "Checking" | "In the text" | "Troubleshooting";
	/** `resource`: may differ from folder to folder. */
	readonly scope: "resource" | "window";
	/** What the settings page shows as the default, where the server takes it otherwise. */
	readonly default?: unknown;
	/** The client's own affair: the server passes over it. */
	readonly clientOnly?: true;
}

/** Where a setting can be made. */
interface Where {
	/** As `cydlint.` and the key, in the editor's settings. */
	readonly editor?: InEditor;
	/** As the key, in a config file. */
	readonly config?: true;
}

/** A row of the table. */
export interface Setting<T> extends Where {
	readonly type: ValueType<T>;
	/** What holds where nothing is set. */
	readonly default: T;
	/** Markdown: for the settings page, and for the hover over its key in a config file. */
	readonly about: string;
}

/** A row whose default is of its type, and which remembers where it can be made. */
export function setting<T, const W extends Where>(
	type: ValueType<T>,
	row: W & { readonly default: NoInfer<T>; readonly about: string },
): W & Setting<T> {
	return { type, ...row };
}

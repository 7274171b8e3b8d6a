import { CONFIG_KEYS, rowOf } from "./schema.ts";

/** The text of a config file that sets nothing and shows every setting, with its default, as a comment. */
export function configTemplate(): string {
	const rows = CONFIG_KEYS.flatMap((key) => {
		const { about, default: value } = rowOf(key);
		return [`\t// ${about}`, `\t// ${JSON.stringify(key)}: ${JSON.stringify(value ?? null)},`];
	});
	return `{\n${rows.join("\n")}\n}\n`;
}

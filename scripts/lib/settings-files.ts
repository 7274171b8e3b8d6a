import type { Key } from "../../server/src/settings/schema.ts";
import { CONFIG_KEYS, EDITOR_KEYS, rowOf, SETTINGS } from "../../server/src/settings/schema.ts";

/** `contributes.configuration` of package.json: a section of the settings page each. */
export function manifestConfiguration(): readonly object[] {
	const keys = Object.keys(SETTINGS) as readonly Key[];
	const rows = keys.flatMap((key, at) => {
		const { type, editor, about, ...row } = rowOf(key);
		if (!editor) return [];
		const property = {
			...type.schema("manifest"),
			default: editor.default ?? row.default,
			scope: editor.scope,
			order: at + 1,
			markdownDescription: about,
		};
		return [{ section: editor.section, property: [`cydlint.${key}`, property] as const }];
	});
	const sections = [...new Set(rows.map(({ section }) => section))];
	return sections.map((title) => ({
		title,
		properties: Object.fromEntries(rows.filter(({ section }) => section === title).map(({ property }) => property)),
	}));
}

/**
 * `capabilities.untrustedWorkspaces` of package.json. Every setting of ours can silence findings: in a workspace that
 * nobody vouches for, its own are not taken. VS Code heeds the list only where support is said to be limited.
 */
export function untrustedWorkspaces(description: string): object {
	return { supported: "limited", description, restrictedConfigurations: EDITOR_KEYS.map((key) => `cydlint.${key}`) };
}

/** The JSON schema by which editors complete and check config files. */
export function configSchema(): object {
	const property = (key: Key) => {
		const { type, about, default: fallback } = rowOf(key);
		// Not every editor shows Markdown: those take the same text as it stands.
		return [
			key,
			{ ...type.schema("config"), default: fallback, description: about, markdownDescription: about },
		] as const;
	};
	return {
		$schema: "http://json-schema.org/draft-07/schema#",
		title: "cydlint config file: .cydlint.json",
		description: "Settings for the drafts in this folder and below, the same in the editor and on the command line.",
		type: "object",
		properties: Object.fromEntries([["$schema", { type: "string" }], ...CONFIG_KEYS.map(property)]),
		additionalProperties: false,
		allowComments: true,
		allowTrailingCommas: true,
	};
}

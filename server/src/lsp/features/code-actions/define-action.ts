import type { CodeAction, CodeActionContext } from "vscode-languageserver";
import type { Draft } from "../../../draft/types.ts";
import type { Finding } from "../../../rules/define-rule.ts";
import type { Replacement } from "../../../text/replacement.ts";
import type { Span } from "../../../text/span.ts";

/** What a code action is made from. */
export interface Asked {
	readonly draft: Draft;
	readonly findings: readonly Finding[];
	readonly uri: string;
	/** Whether the client can ask for reason and name where a finding is accepted. */
	readonly asks: boolean;
	/** Names the words that a finding is about. */
	contentOf(finding: Finding): string;
	/** What the author has selected; empty where the cursor stands. */
	readonly place: Span;
	readonly context: CodeActionContext;
	/** Replacements as an edit that an editor makes only of the text that they were made for. */
	edit(replacements: readonly Replacement[]): Required<CodeAction>["edit"];
	/** Those of the client's diagnostics that tell a finding. */
	diagnosticsOf(finding: Finding): CodeAction["diagnostics"];
}

/** One kind of code actions: a file each. */
export interface Action {
	readonly kind: string;
	/** Whether it is made only when the client asks for its kind by name. */
	readonly onlyIfAsked: boolean;
	actions(asked: Asked): readonly CodeAction[];
}

/** Whether a client wants actions of a kind: `source.fixAll` asks for `source.fixAll.cydlint` too. */
export function isWanted({ kind, onlyIfAsked }: Action, { only }: CodeActionContext): boolean {
	if (only === undefined) return !onlyIfAsked;
	return only.some((asked) => asked === "" || kind === asked || kind.startsWith(`${asked}.`));
}

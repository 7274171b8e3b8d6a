import type { Disposable } from "vscode";
import { commands, Location, Position, Range, Selection, TextEditorRevealType, Uri, window } from "vscode";
import type { StaticFeature } from "vscode-languageclient/node";
import type { LspRange } from "./checklist-text.ts";

/** The commands that answers of the server may name; it names none that it is not told of. */
const COMMANDS = ["cydlint.showPlaces", "cydlint.showChecklist", "cydlint.accept"] as const;

/** Tells the server which commands of this client its answers may name. */
export const knownCommands: StaticFeature = {
	fillClientCapabilities(capabilities) {
		const experimental: unknown = capabilities.experimental;
		const others = typeof experimental === "object" && experimental !== null ? experimental : {};
		capabilities.experimental = { ...others, commands: [...COMMANDS] };
	},
	initialize() {},
	getState: () => ({ kind: "static" }),
	clear() {},
};

/** Going to a place of a draft, and looking at several at once. */
export function registerPlaces(): Disposable[] {
	return [commands.registerCommand("cydlint.goTo", goTo), commands.registerCommand("cydlint.showPlaces", showPlaces)];
}

/** Puts the cursor where a range of a document begins, and shows it. */
async function goTo(uri: string, place: LspRange): Promise<void> {
	const editor = await window.showTextDocument(Uri.parse(uri, true));
	const range = rangeOf(place);
	editor.selection = new Selection(range.start, range.start);
	editor.revealRange(range, TextEditorRevealType.InCenterIfOutsideViewport);
}

/** Shows the sentences that a fact rests on, below the line where the author asked. */
async function showPlaces(uri: string, from: LspRange["start"], places: readonly LspRange[]): Promise<void> {
	const target = Uri.parse(uri, true);
	const [only, ...more] = places;
	if (!only) return;
	if (more.length === 0) return goTo(uri, only);
	const locations = places.map((it) => new Location(target, rangeOf(it)));
	const at = new Position(from.line, from.character);
	await commands.executeCommand("editor.action.peekLocations", target, at, locations, "peek");
}

function rangeOf({ start, end }: LspRange): Range {
	return new Range(start.line, start.character, end.line, end.character);
}

import assert from "node:assert/strict";
import type { ClientCapabilities, Diagnostic, DocumentDiagnosticReport } from "vscode-languageserver/node";
import { TextDocument } from "vscode-languageserver-textdocument";
import type { Random } from "../../../bench/texts/random.ts";
import { random } from "../../../bench/texts/random.ts";
import { lint } from "../../../server/src/lint.ts";
import { diagnosticOptions, diagnostics } from "../../../server/src/lsp/features/diagnostics.ts";
import { messageOf } from "../../../server/src/text/thrown.ts";
import type { Client } from "../client.ts";
import { PULLS, TAKES_PUSHES, withClient } from "../client.ts";
import type { Kind } from "./drafts.ts";
import { KINDS } from "./drafts.ts";
import type { Change } from "./edits.ts";
import { Author } from "./edits.ts";

/** Edits of one draft, before another is taken: then little of it is sound any more. */
const EDITS_OF_A_DRAFT = 80;

const PAGES = new URL("../../../docs/rules/", import.meta.url).href;

/** How the client of a session gets the diagnostics. */
export type Way = "pull" | "push";

const CAPABILITIES: Readonly<Record<Way, ClientCapabilities>> = { pull: PULLS, push: TAKES_PUSHES };

interface Open {
	readonly document: TextDocument;
	readonly author: Author;
	/** Of the last answer, to be told "unchanged". */
	resultId?: string;
	items: readonly Diagnostic[];
	/** What led here, for whoever looks into a difference. */
	readonly first: string;
	readonly changes: Change[][];
}

/**
 * One server, spoken to over stdio: drafts of every format are open at a time and edited by turns, and after each edit
 * its diagnostics are those of a fresh lint of the same text.
 *
 * @param seed which edits: the same seed makes the same
 * @param edits how many; each is compared
 * @throws an error at the first difference, a `DifferenceError`
 */
export async function fuzzSession(seed: number, edits: number, way: Way): Promise<void> {
	await withClient({ capabilities: CAPABILITIES[way] }, async (client) => {
		const chance = random(seed);
		const open = new Map<Kind, Open>();
		let count = 0;
		for (let edit = 0; edit < edits; edit++) {
			const kind = KINDS[chance.below(KINDS.length)] ?? assert.fail();
			const known = open.get(kind);
			if (!known || known.changes.length >= EDITS_OF_A_DRAFT) {
				if (known) client.close(known.document.uri);
				open.set(kind, await opened(client, way, kind, `file:///fuzz/${++count}.${kind.extension}`, chance));
			}
			await edited(client, way, open.get(kind) ?? assert.fail(), chance);
		}
	});
}

async function opened(client: Client, way: Way, kind: Kind, uri: string, chance: Random): Promise<Open> {
	const first = chance.pick(kind.drafts);
	const document = TextDocument.create(uri, kind.languageId, 1, first);
	const from = client.pushed.length;
	client.open(uri, kind.languageId, first);
	const open: Open = { document, author: new Author(chance, kind), items: [], first, changes: [] };
	compare(open, way, await found(client, way, open, from));
	return open;
}

/** One edit, of one change or of a few in one message. */
async function edited(client: Client, way: Way, open: Open, chance: Random): Promise<void> {
	const { document, author, changes } = open;
	const own: Change[] = [];
	const contentChanges = [];
	for (let left = chance.below(8) === 0 ? 1 + chance.below(4) : 1; left > 0; left--) {
		const change = author.next(document.getText());
		own.push(change);
		const range = { start: document.positionAt(change.start), end: document.positionAt(change.end) };
		contentChanges.push({ range, text: change.text });
		TextDocument.update(document, contentChanges.slice(-1), document.version + (left === 1 ? 1 : 0));
	}
	changes.push(own);
	const from = client.pushed.length;
	const { uri, version } = document;
	await client.connection.sendNotification("textDocument/didChange", {
		textDocument: { uri, version },
		contentChanges,
	});
	compare(open, way, await found(client, way, open, from));
}

async function found(client: Client, way: Way, open: Open, from: number): Promise<readonly Diagnostic[]> {
	const { uri, version } = open.document;
	if (way === "push") {
		return (await client.push((it) => it.uri === uri && it.version === version, from)).diagnostics;
	}
	const report: DocumentDiagnosticReport = await client.pull(uri, open.resultId);
	if (report.resultId !== undefined) open.resultId = report.resultId;
	if (report.kind === "full") open.items = report.items;
	return open.items;
}

/** What a difference leaves to look into. */
export interface Difference {
	readonly languageId: string;
	/** The draft as it was opened, all changes by message, and the draft as it stands. */
	readonly first: string;
	readonly changes: readonly (readonly Change[])[];
	readonly text: string;
}

/** Keeps the difference to itself, so that whoever shows the error does not show two drafts. */
export class DifferenceError extends Error {
	readonly #difference: Difference;

	constructor(message: string, difference: Difference) {
		super(message);
		this.#difference = difference;
	}

	get difference(): Difference {
		return this.#difference;
	}
}

function compare({ document, first, changes }: Open, way: Way, items: readonly Diagnostic[]): void {
	const { uri, languageId } = document;
	const text = document.getText();
	const fresh = diagnostics(
		document,
		lint(text, { path: uri, languageId }),
		diagnosticOptions(CAPABILITIES[way], PAGES),
	);
	try {
		assert.deepEqual(items, fresh);
	} catch (error) {
		const message = `after ${changes.length} edits of ${uri}: ${messageOf(error)}`;
		throw new DifferenceError(message, { languageId, first, changes, text });
	}
}

import type { Position } from "vscode-languageserver";

/** A document as features need it: its name, and where offsets (UTF-16 code units) stand in lines. */
export interface Document {
	readonly uri: string;
	readonly lineCount: number;
	positionAt(offset: number): Position;
	offsetAt(position: Position): number;
}

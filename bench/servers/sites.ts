import type { Position } from "vscode-languageserver/node";
import { TextDocument } from "vscode-languageserver-textdocument";
import { LANDMARKS } from "../texts/item-1c.ts";

/** Where somebody types. */
export interface Sites {
	/** In the Item on cybersecurity: between two sentences, and inside one. */
	readonly item: readonly [Position, ...Position[]];
	/** Outside it: in prose far before, in prose far behind, in a figure of a table. */
	readonly outside: readonly [Position, ...Position[]];
}

const PROSE = 'font-weight:400">';

/** Places to type at in a report from `report()`. */
export function sitesOf(report: string): Sites {
	const document = TextDocument.create("", "html", 1, report);
	const at = (phrase: string, from: number, shift: number): Position => {
		const found = report.indexOf(phrase, from);
		if (found < 0) throw new Error(`no ${JSON.stringify(phrase)} after ${from}`);
		return document.positionAt(found + phrase.length + shift);
	};
	const prose = (share: number): Position => at(PROSE, Math.floor(share * report.length), 2);
	const figure = report.lastIndexOf("</ix:nonFraction>", Math.floor(0.9 * report.length));
	return {
		item: [at(LANDMARKS[0], 0, 0), at(LANDMARKS[1], 0, 0)],
		outside: [prose(0.15), prose(0.75), ...(figure < 0 ? [] : [document.positionAt(figure)])],
	};
}

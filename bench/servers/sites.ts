import { MIDDLE_OF_ITEM } from "../texts/item-1c.ts";

/** Where somebody types: offsets in UTF-16 units, each at the end of a sentence inside a paragraph or of a figure. */
export interface Sites {
	/** In the middle of the Item on cybersecurity. */
	readonly item: number;
	/** Outside it: in prose in the first quarter, in prose in the last, in a figure of a table. */
	readonly outside: readonly number[];
}

/** Places to type at in a report from `report()`. */
export function sitesOf(report: string): Sites {
	const after = (phrase: string, from: number): number => {
		const at = report.indexOf(phrase, from);
		if (at < 0) throw new Error(`no ${JSON.stringify(phrase)} after ${from}`);
		return at + phrase.length;
	};
	const prose = (share: number): number => after('font-weight:400">', Math.floor(share * report.length)) + 2;
	const figure = report.lastIndexOf("</ix:nonFraction>", Math.floor(0.9 * report.length));
	return {
		item: after(MIDDLE_OF_ITEM, 0),
		outside: [prose(0.15), prose(0.75), ...(figure < 0 ? [] : [figure])],
	};
}

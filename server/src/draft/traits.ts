/**
 * The shapes in which a disclosure reaches us. `html` is HTML without Inline XBRL; `rendered-page` (`R7.htm`) and
 * `instance` (`…_htm.xml`) are what EDGAR makes of a filing. `docx` is
 * read as the Markdown that is made of it.
 */
export type Format = "fact-sheet" | "markdown" | "inline-xbrl" | "html" | "rendered-page" | "instance" | "docx";

/** What a rule asks of a draft instead of the name of its format. */
export interface Traits {
	/**
	 * It holds what facts wrap and nothing else, as a rendered page does: text stands there once for each block that wraps
	 * it, and the sentence that a flag wraps may stand nowhere.
	 */
	readonly taggedTextOnly: boolean;
	/** Facts are named by the labels of the taxonomy, not by its local names. */
	readonly labelled: boolean;
	/** It is the document that is filed: what is not tagged in it is not tagged. */
	readonly filed: boolean;
	/** It is tagged in Inline XBRL. */
	readonly inlineXbrl: boolean;
	/** Blocks are marked one after the other while the text is written: the first says nothing of the others yet. */
	readonly markedAsWritten: boolean;
}

const NONE: Traits = {
	taggedTextOnly: false,
	labelled: false,
	filed: false,
	inlineXbrl: false,
	markedAsWritten: false,
};

/** The traits that each format gives its drafts. */
export const TRAITS: Readonly<Record<Format, Traits>> = {
	"fact-sheet": { ...NONE, taggedTextOnly: true, labelled: true },
	markdown: { ...NONE, markedAsWritten: true },
	"inline-xbrl": { ...NONE, filed: true, inlineXbrl: true },
	html: { ...NONE, filed: true },
	"rendered-page": { ...NONE, taggedTextOnly: true },
	instance: { ...NONE, taggedTextOnly: true },
	docx: { ...NONE, markedAsWritten: true },
};

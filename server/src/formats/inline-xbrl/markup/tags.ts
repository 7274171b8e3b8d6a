import { detached } from "../../../text/mapped-text.ts";

/** What is known of a stretch of text from the elements around it, as bits. */
export const BOLD = 1;
export const ITALIC = 2;
export const UNDERLINE = 4;
export const EMPHASIS = BOLD | ITALIC | UNDERLINE;
export const LINK = 8;
/** Not shown: `ix:header`, `display:none`. */
export const HIDDEN = 16;
/** Inside `ix:exclude`: no part of any fact around it. */
export const EXCLUDED = 32;
/** Scripts and styles. */
export const SKIPPED = 64;
export const HEADING = 128;
export const LIST_ITEM = 256;
export const CELL = 512;
/** The run is a line break, not text. */
export const BREAK = 1024;
/** The run is CDATA: no entities in it. */
export const RAW = 2048;
/** The run has nothing but white space. */
export const BLANK = 4096;

export interface Tag {
	/** Begins and ends a passage. */
	readonly block: boolean;
	/** Has no end tag. */
	readonly empty: boolean;
	/** An open one of these ends when the same kind of tag opens: `p`, `li`, `tr`, `td`. */
	readonly closedBy: "block" | "self" | "never";
	/** Bits that its content has. */
	readonly bits: number;
}

const tags = new Map<string, Tag>();
const add = (names: string, tag: Partial<Tag>) => {
	for (const name of names.split(" "))
		tags.set(name, { block: false, empty: false, closedBy: "never", bits: 0, ...tag });
};
add(
	"html body head div ul ol dl dd dt table tbody thead tfoot caption section article header footer main nav aside address blockquote center pre form fieldset figure figcaption summary details",
	{ block: true },
);
add("p", { block: true, closedBy: "block" });
add("li", { block: true, closedBy: "self", bits: LIST_ITEM });
add("tr", { block: true, closedBy: "self" });
add("td", { block: true, closedBy: "self", bits: CELL });
add("th", { block: true, closedBy: "self", bits: CELL | BOLD });
add("h1 h2 h3 h4 h5 h6", { block: true, bits: HEADING | BOLD });
add("hr", { block: true, empty: true });
add("br img input meta link col area base embed wbr source track param", { empty: true });
add("b strong", { bits: BOLD });
add("i em cite", { bits: ITALIC });
add("u ins", { bits: UNDERLINE });
add("script style title template", { bits: SKIPPED });

const INLINE: Tag = { block: false, empty: false, closedBy: "never", bits: 0 };

/** The tag of a lower-case name; what is not known is inline. */
export function tagOf(name: string): Tag {
	return tags.get(name) ?? INLINE;
}

export interface Style {
	readonly set: number;
	readonly clear: number;
	/** `display: inline` makes a `div` part of the line. */
	readonly inline: boolean;
	readonly pageBreak: boolean;
	/** The id that `-sec-ix-hidden` names: here is shown what stands in `ix:hidden`. */
	readonly shows?: string;
}

const styles = new Map<string, Style>();
const STYLE_LIMIT = 4096;
/** No real style is longer; the rest is not looked at. */
const STYLE_LENGTH = 1000;

/** What a `style` attribute says of weight, slant, line, display and page breaks. */
export function styleOf(value: string): Style {
	const text = value.length > STYLE_LENGTH ? value.slice(0, STYLE_LENGTH) : value;
	let style = styles.get(text);
	if (!style) {
		const shows = /-sec-ix-hidden\s{0,9}:\s{0,9}([^\s;]{1,200})/i.exec(text)?.[1];
		style = { ...readStyle(text.toLowerCase()), ...(shows !== undefined && { shows: detached(shows) }) };
		if (styles.size >= STYLE_LIMIT) styles.clear();
		styles.set(text, style);
	}
	return style;
}

function readStyle(text: string): Style {
	let set = 0;
	let clear = 0;
	for (const declaration of text.split(";")) {
		const colon = declaration.indexOf(":");
		const property = declaration.slice(0, colon).trim();
		const value = declaration.slice(colon + 1).trim();
		if (property === "font-weight" || property === "font") {
			if (/^(?:bold|bolder|[6-9]00)\b|\bbold\b/.test(value)) set |= BOLD;
			else clear |= BOLD;
		}
		if (property === "font-style" || property === "font") {
			if (/\b(?:italic|oblique)\b/.test(value)) set |= ITALIC;
			else clear |= ITALIC;
		}
		if (property.startsWith("text-decoration") && /\bunderline\b/.test(value)) set |= UNDERLINE;
		if (property === "display" && value.startsWith("none")) set |= HIDDEN;
	}
	return {
		set,
		clear: clear & ~set,
		inline: /(?:^|;)\s*display\s*:\s*inline\s*(?:;|!|$)/.test(text),
		pageBreak: /page-break-(?:before|after)\s*:\s*(?!avoid|auto)|(?:^|[;\s])break-(?:before|after)\s*:\s*page/.test(
			text,
		),
	};
}

/** How words stand out in text for a terminal. */
export type Style = "red" | "yellow" | "blue" | "green" | "bold" | "dim";

/** Puts a style on text, or leaves it as it is. */
export type Paint = (style: Style, text: string) => string;

/** The text with lines of no more characters than `width`. */
export function wrap(text: string, width: number): string {
	let line = 0;
	return text
		.split(" ")
		.map((word) => {
			const breaks = line > 0 && line + 1 + word.length > width;
			line = breaks || line === 0 ? word.length : line + 1 + word.length;
			return `${breaks ? "\n" : line === word.length ? "" : " "}${word}`;
		})
		.join("");
}

import { SaxesParser } from "saxes";

/** Whether a parser that is none of ours, and strict, reads a text as XML. Prefixes need not be bound. */
export function readsAsXml(text: string): boolean {
	const parser = new SaxesParser({ xmlns: false });
	let isRead = true;
	parser.on("error", () => {
		isRead = false;
	});
	parser.write(text).close();
	return isRead;
}

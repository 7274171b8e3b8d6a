import { Writable } from "node:stream";

const HEADER_END = "\r\n\r\n";

/**
 * Standard output for a protocol that writes head and body of a message one after the other: both leave in one piece,
 * so that the editor is woken once a message.
 */
export function wholeMessages(out: NodeJS.WritableStream): Writable {
	let head: Buffer | undefined;
	return new Writable({
		write(chunk: Buffer, _encoding, done) {
			if (!head && chunk.toString("latin1").endsWith(HEADER_END)) {
				head = chunk;
				done();
				return;
			}
			const whole = head ? Buffer.concat([head, chunk]) : chunk;
			head = undefined;
			out.write(whole, done);
		},
	});
}

/**
 * Stands in for Node's `net` in the bundle of the server. The protocol library can also speak over sockets and
 * pipes; with this in the place of `net` no line of the program can open one.
 */
export function createServer(): never {
	throw new Error("cydlint opens no socket");
}

export const createConnection = createServer;

// Loaded before the program under test: writes down every attempt to open a connection, and refuses it.
const { appendFileSync } = require("node:fs");
const file = process.env.CYDLINT_SOCKET_PROBE;

function refuse(owner, name, what) {
	owner[name] = () => {
		appendFileSync(file, `${what}\n`);
		throw new Error(`${what} is not allowed`);
	};
}

const net = require("node:net");
refuse(net.Socket.prototype, "connect", "net.Socket.connect");
refuse(net.Server.prototype, "listen", "net.Server.listen");
for (const [module, names] of Object.entries({
	"node:tls": ["connect", "createServer"],
	"node:http": ["request", "get", "createServer"],
	"node:https": ["request", "get", "createServer"],
	"node:http2": ["connect", "createServer"],
	"node:dgram": ["createSocket"],
	"node:dns": ["lookup", "resolve"],
})) {
	for (const name of names) refuse(require(module), name, `${module}.${name}`);
}
refuse(globalThis, "fetch", "fetch");
appendFileSync(file, "loaded\n");

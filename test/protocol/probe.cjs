// Loaded before the program under test: writes down every attempt to open a connection or to change a file, and
// refuses it.
const fs = require("node:fs");
const log = fs.openSync(process.env.CYDLINT_PROBE, "a");

const tell = (what) => fs.writeSync(log, `${what}\n`);

function refuse(owner, name, what, isRefused = () => true) {
	const original = owner[name];
	owner[name] = function (...args) {
		if (!isRefused(...args)) return original.apply(this, args);
		tell(what);
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
	"node:child_process": ["spawn", "spawnSync", "exec", "execSync", "execFile", "execFileSync", "fork"],
})) {
	for (const name of names) refuse(require(module), name, `${module}.${name}`);
}
refuse(globalThis, "fetch", "fetch");

const CHANGES = [
	"appendFile",
	"chmod",
	"copyFile",
	"cp",
	"createWriteStream",
	"link",
	"mkdir",
	"mkdtemp",
	"rename",
	"rm",
	"rmdir",
	"symlink",
	"truncate",
	"unlink",
	"utimes",
	"writeFile",
];
for (const name of CHANGES) {
	for (const [owner, own] of [
		[fs, name],
		[fs, `${name}Sync`],
		[fs.promises, name],
	]) {
		if (owner[own]) refuse(owner, own, `fs.${own}`);
	}
}
/** Whether a file is opened to be changed: `w`, `a+`, `r+`, or flags in bits. */
const writes = (_path, flags) => (typeof flags === "number" ? (flags & 3) !== 0 : /[wa+]/.test(String(flags ?? "r")));
refuse(fs, "open", "fs.open", writes);
refuse(fs, "openSync", "fs.openSync", writes);
refuse(fs.promises, "open", "fs.promises.open", writes);

tell("loaded");

// A real VS Code without its installer: the server, workbench and extension host of npm's code-server.
// Plain Node, no dependencies: `npm start` uses it before anything is installed.
import { spawn, spawnSync } from "node:child_process";
import { randomBytes } from "node:crypto";
import { createWriteStream, existsSync, mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import process from "node:process";
import { fetchOnce, installPackages, npm, remove } from "./cache.mjs";

const CODE_SERVER = "4.139.1";
const NODE = "24.21.0"; // what this code-server is built for; the project itself runs on Node 20

/** Parts that neither the tests nor the preview use, a third of the whole. */
const SPARE = [
	"node_modules/@github",
	"node_modules/@microsoft/mxc-sdk",
	"extensions/copilot",
	"extensions/mermaid-markdown-features",
];

/** Settings for a quiet first window: no welcome page, no assistants, nothing that asks the network. */
const QUIET = {
	"telemetry.telemetryLevel": "off",
	"workbench.startupEditor": "none",
	"workbench.secondarySideBar.defaultVisibility": "hidden",
	"chat.disableAIFeatures": true,
	"extensions.autoCheckUpdates": false,
	"extensions.ignoreRecommendations": true,
	"git.openRepositoryInParentFolders": "never",
	"security.workspace.trust.enabled": false,
};

const layout = (folder) => {
	const vscode = path.join(folder, "node_modules/code-server/lib/vscode");
	const windows = process.platform === "win32";
	const nodePackage = `node-${windows ? "win" : process.platform}-${process.arch}`;
	const bin = path.join(folder, "node_modules", nodePackage, "bin");
	return {
		folder,
		vscode,
		main: path.join(vscode, "out/server-main.js"),
		nodePackage,
		bin,
		node: path.join(bin, windows ? "node.exe" : "node"),
	};
};

/**
 * Gives the host out of the cache folder; fetches it from npm on the first call (about a minute, 520 MB).
 *
 * @param {(line: string) => void} say told what takes long
 * @returns {{ folder: string, vscode: string, main: string, node: string }}
 * @throws when npm cannot install it
 */
export function fetchHost(say) {
	const home = fetchOnce(`vscode-${CODE_SERVER}`, (folder, final) => {
		say(`fetching VS Code for the browser (code-server ${CODE_SERVER}) into ${final}, once`);
		install(layout(folder), say);
	});
	return layout(home);
}

function install(at, say) {
	installPackages(at.folder, { "code-server": CODE_SERVER, [at.nodePackage]: NODE });
	installPackages(at.vscode);
	// Without spdlog the Output panel stays empty; everything else works, so a missing compiler is no failure.
	const env = { PATH: `${at.bin}${path.delimiter}${process.env.PATH}`, npm_config_nodedir: path.dirname(at.bin) };
	const rebuilt = npm(["rebuild", "@vscode/spdlog", "@vscode/native-watchdog"], at.vscode, env);
	if (!rebuilt.ok) say("no C++ compiler: the Output panel will stay empty");
	for (const part of SPARE) remove(path.join(at.vscode, part));
}

const storage = ({ userDataDir, extensionsDir }) => [
	"--accept-server-license-terms",
	"--server-data-dir",
	path.join(userDataDir, "server"),
	"--user-data-dir",
	userDataDir,
	"--extensions-dir",
	extensionsDir,
];

/** One of the server's own commands (`--version`, `--install-extension FILE`, ...); the exit code. */
export function runHostCommand(host, dirs, args) {
	return (
		spawnSync(host.node, [host.main, ...storage(dirs), ...args], { stdio: "inherit", env: serverEnv() }).status ?? 1
	);
}

const serverEnv = (extra) => ({ ...process.env, EXTENSIONS_GALLERY: "{}", ...extra });

/**
 * Starts the server on a free port of 127.0.0.1 behind a random token.
 *
 * @param host what `fetchHost` gave
 * @param {{ userDataDir: string, extensionsDir: string, settings?: object }} options `settings` are written on first use of the folder
 * @returns address, a maker of window addresses, and `stop`, which ends the server and its extension hosts
 */
export async function startHost(host, options) {
	const userSettings = path.join(options.userDataDir, "User/settings.json");
	mkdirSync(path.dirname(userSettings), { recursive: true });
	if (!existsSync(userSettings))
		writeFileSync(userSettings, JSON.stringify({ ...QUIET, ...options.settings }, null, 1));
	const logPath = path.join(options.userDataDir, "server.log");
	const log = createWriteStream(logPath);
	const token = randomBytes(16).toString("hex");
	const temp = mkdtempSync(path.join(tmpdir(), "cydlint-host-")); // it leaves sockets and more behind when ended
	const flags = [
		"--host",
		"127.0.0.1",
		"--port",
		"0",
		"--connection-token",
		token,
		"--disable-telemetry",
		"--disable-workspace-trust",
	];
	// Only with the test driver does a built workbench take an extension under development out of its address.
	flags.push("--enable-smoke-test-driver", "--reconnection-grace-time", "10", ...(options.flags ?? []));
	const child = spawn(host.node, [host.main, ...storage(options), ...flags], {
		detached: true, // a process group of its own, so that `stop` reaches the extension hosts too
		stdio: ["ignore", "pipe", "pipe"],
		env: serverEnv({ XDG_RUNTIME_DIR: temp, TMPDIR: temp }),
	});
	const stop = () => {
		try {
			if (child.pid) process.kill(-child.pid, "SIGKILL");
		} catch {
			// It has ended already.
		}
		remove(temp);
	};
	child.stderr.pipe(log, { end: false });
	const port = await listening(child, log).catch((error) => {
		stop();
		throw new Error(`${error.message}; see ${logPath}`);
	});
	const authority = `127.0.0.1:${port}`;
	const remoteUri = (file) => `vscode-remote://${authority}${encodeURI(path.resolve(file))}`;
	/** @param {{ folder?: string, workspace?: string, payload?: [string, string][] }} what */
	const windowUrl = ({ folder, workspace, payload = [] }) => {
		const query = new URLSearchParams({ tkn: token });
		if (workspace) query.set("workspace", path.resolve(workspace));
		else if (folder) query.set("folder", path.resolve(folder));
		else query.set("ew", "true");
		if (payload.length) query.set("payload", JSON.stringify(payload));
		return `http://${authority}/?${query}`;
	};
	return { authority, child, remoteUri, windowUrl, stop };
}

function listening(child, log) {
	return new Promise((resolve, reject) => {
		let seen = "";
		child.stdout.on("data", (data) => {
			log.write(data);
			seen += data;
			const port = /Extension host agent listening on (\d+)/.exec(seen)?.[1];
			if (port) resolve(Number(port));
		});
		child.on("error", reject);
		child.on("exit", (code) => reject(new Error(`the VS Code server ended with ${code}`)));
	});
}

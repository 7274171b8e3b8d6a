// The licences of the packages whose code is in the bundles: they must travel with it.
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

/** A folder of a package: what stands behind the last `node_modules/`, with its scope. */
const PACKAGE = /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/;

const TEXTS = /^(?:licen[cs]e|copying|notice|third-?party-?notices)/i;

/** Folders of the packages of which at least a byte is in a bundle. */
function bundledFolders(metafiles) {
	const outputs = metafiles.flatMap(({ outputs }) => Object.values(outputs));
	const inputs = outputs.flatMap(({ inputs }) => Object.entries(inputs));
	const used = inputs.filter(([, { bytesInOutput }]) => bytesInOutput > 0);
	return new Set(used.flatMap(([file]) => PACKAGE.exec(file) ?? []));
}

/** Name, version and licence of a package, and the texts that it asks to be kept. */
function noticeOf(directory) {
	const { name, version, license } = JSON.parse(readFileSync(path.join(directory, "package.json"), "utf8"));
	const files = readdirSync(directory)
		.filter((file) => TEXTS.test(file))
		.sort();
	if (!license || !files.length) throw new Error(`${directory} is bundled, and its licence is not to be found in it`);
	const texts = files.map((file) => readFileSync(path.join(directory, file), "utf8").replaceAll("\r\n", "\n").trim());
	return { title: `${name} ${version} (${license})`, text: texts.join("\n\n") };
}

/**
 * The notices to ship.
 *
 * @param {readonly { outputs: Record<string, { inputs: Record<string, { bytesInOutput: number }> }> }[]} metafiles what
 *   esbuild tells of each bundle
 * @param {string} root the folder that the paths in there start from
 * @returns {string}
 * @throws where a bundled package has no licence or no text of it
 */
export function thirdPartyNotices(metafiles, root) {
	const notices = [...bundledFolders(metafiles)]
		.map((it) => noticeOf(path.join(root, it)))
		.sort((a, b) => (a.title < b.title ? -1 : 1));
	const line = "-".repeat(80);
	const head = "cydlint contains code of the packages below, under their own licences.";
	return `${[head, ...notices.map(({ title, text }) => `${line}\n${title}\n${line}\n\n${text}`)].join("\n\n")}\n`;
}

import type { Unzipped } from "fflate";
import { unzipSync } from "fflate";
import { isZip } from "./zip.ts";

/** Why a Word file is not read: half a sentence about the file. */
export class WordProblem extends Error {}

/** The parts of a Word file by name (`word/document.xml`), unpacked. */
export interface WordPackage {
	/** @returns undefined where there is no such part @throws WordProblem where it is no UTF-8 */
	text(name: string): string | undefined;
	/** All parts, in the order in which they stand in the file. */
	readonly parts: Unzipped;
}

/** Unpacked bytes of one part, and of all that is unpacked: a report of 300 pages takes a tenth. */
const PART = 40_000_000;
const TOTAL = 200_000_000;
/** No Word file has more parts. */
const PARTS = 10_000;
/** Deflate packs no byte smaller than this (RFC 1951: 258 bytes in two bits and less). */
const RATIO = 1_100;

const OLE = [0xd0, 0xcf, 0x11, 0xe0];

/**
 * Opens a Word file. No more is unpacked than such a file may hold, whatever its directory claims.
 *
 * @param all unpacks pictures and the like too, to write the file anew
 * @throws WordProblem why it is none
 */
export function openPackage(bytes: Uint8Array, all = false): WordPackage {
	if (OLE.every((byte, at) => bytes[at] === byte))
		throw new WordProblem("it is encrypted, or of Word before 2007; save it as .docx without a password");
	if (!isZip(bytes)) throw new WordProblem("it is no Word file: a .docx is a ZIP archive, and this is none");
	const parts = unpacked(bytes, all);
	if (parts.EncryptedPackage) throw new WordProblem("it is encrypted; save it without a password");
	return {
		parts,
		text(name) {
			const part = parts[name];
			if (!part) return undefined;
			try {
				// A byte order mark is kept: places count from the part's first unit.
				return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(part);
			} catch {
				throw new WordProblem(`its part ${name} is no UTF-8`);
			}
		},
	};
}

function unpacked(bytes: Uint8Array, all: boolean): Unzipped {
	let total = 0;
	let count = 0;
	const names = new Set<string>();
	const parts = guarded(() =>
		unzipSync(bytes, {
			filter({ name, size, originalSize }) {
				if (++count > PARTS) throw new WordProblem(`it has more than ${PARTS} parts, as no Word file does`);
				if (names.has(name)) throw new WordProblem(`it has two parts named ${name}`);
				names.add(name);
				if (!all && !/\.(?:xml|rels)$/i.test(name)) return false;
				total += originalSize;
				if (originalSize > PART || total > TOTAL)
					throw new WordProblem(`its part ${name} takes ${originalSize} bytes once unpacked, which is too much`);
				if (originalSize > RATIO * Math.max(size, 1))
					throw new WordProblem(`its part ${name} claims a size that its packed bytes cannot have`);
				return true;
			},
		}),
	);
	if (Object.values(parts).reduce((sum, { length }) => sum + length, 0) > TOTAL)
		throw new WordProblem("it takes too much once unpacked");
	return parts;
}

function guarded<T>(unpack: () => T): T {
	try {
		return unpack();
	} catch (error) {
		if (error instanceof WordProblem) throw error;
		throw new WordProblem("it is damaged: its ZIP archive cannot be unpacked");
	}
}

import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { ROOMS, roomOf } from "./rooms.ts";

/** An import between two files, as paths from the project, with forward slashes. */
export interface Import {
	readonly from: string;
	readonly to: string;
}

/** Every import of one file of `server/src` by another, types included. */
export function importsOf(root: string): readonly Import[] {
	const base = path.join(root, "server/src");
	const files = readdirSync(base, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".ts"));
	return files.sort().flatMap((file) => {
		const from = path.posix.join("server/src", file.replaceAll("\\", "/"));
		const text = readFileSync(path.join(base, file), "utf8");
		const specifiers = [...text.matchAll(/^(?:import|export)\b[^"]*"(\.[^"]+)"/gm)].map((found) => found[1] ?? "");
		return specifiers.map((to) => ({ from, to: path.posix.join(path.posix.dirname(from), to) }));
	});
}

const ROW = 30;
const COLUMN = 26;
const NAMES = 118;

/**
 * The rooms from the ground (below) to the programs (above) as SVG: a filled square in the row of a room says which
 * room below it imports from. It shows no counts, so that only a new way between two rooms makes it stale.
 */
export function picture(imports: readonly Import[]): string {
	const rooms = [...ROOMS].reverse();
	const ways = new Set(imports.map(({ from, to }) => `${roomOf(from)} ${roomOf(to)}`));
	const matrix = NAMES + rooms.length * COLUMN;
	const width = matrix + 560;
	const height = (rooms.length + 1) * ROW + 14;
	const y = (row: number): number => row * ROW + 10;
	const rows = rooms.flatMap(({ name, holds }, row) => [
		`<rect x="6" y="${y(row)}" width="${NAMES - 12}" height="${ROW - 6}" rx="4" fill="#dbe7f3" stroke="#33567a"/>`,
		`<text x="${NAMES / 2}" y="${y(row) + 17}" text-anchor="middle" font-weight="bold">${name}</text>`,
		...rooms.flatMap((other, column) => {
			if (column < row) return [];
			const x = NAMES + column * COLUMN;
			const fill = column === row ? "#33567a" : ways.has(`${name} ${other.name}`) ? "#7fa8d1" : "none";
			return [
				`<rect x="${x + 3}" y="${y(row) + 2}" width="${COLUMN - 6}" height="${ROW - 10}" fill="${fill}" stroke="#c3ccd6"/>`,
			];
		}),
		`<text x="${matrix + 10}" y="${y(row) + 17}">${escaped(holds.replaceAll("`", ""))}</text>`,
	]);
	const foot = y(rooms.length) + 14;
	return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" font-family="sans-serif" font-size="13" fill="#1b2733">
<title>The rooms of server/src and who imports whom</title>
<rect width="${width}" height="${height}" fill="#ffffff"/>
${rows.join("\n")}
<text x="6" y="${foot}" font-size="12">A square in the row of a room: it imports from the room whose dark square stands below in that column.</text>
</svg>
`;
}

function escaped(text: string): string {
	return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
}

/** In a browser no document lies on a disk that the server could read. */
export function folderOf(_uri: string): string | undefined {
	return undefined;
}

/** Of a path that never is: no folder was found. */
export function uriOf(path: string): string {
	return `file://${path}`;
}

/** As `uriOf`. */
export function above(folder: string): string {
	return folder;
}

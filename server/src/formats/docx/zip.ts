const ZIP = [0x50, 0x4b, 0x03, 0x04];

/** Whether a file may be a Word file (`.docx`) by its first bytes: a ZIP archive. */
export function isZip(bytes: Uint8Array): boolean {
	return ZIP.every((byte, at) => bytes[at] === byte);
}

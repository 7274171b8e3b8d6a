import { openPackage, WordProblem } from "../../formats/docx/package.ts";
import { readXml } from "../../formats/docx/xml.ts";
import { RECORD_PROPERTY } from "./docx.ts";

/** The record in a sheet that is a Word file, as JSON; undefined where there is none. */
export function docxRecord(bytes: Uint8Array): string | undefined {
	const name = "docProps/custom.xml";
	let isRecord = false;
	let record: string | undefined;
	try {
		readXml(name, openPackage(bytes).text(name) ?? "", {
			open(element) {
				if (element.name === ":property") isRecord = element.attribute("name") === RECORD_PROPERTY;
			},
			text(said) {
				if (isRecord) record = (record ?? "") + said;
			},
		});
	} catch (error) {
		if (!(error instanceof WordProblem)) throw error;
		return undefined;
	}
	return record;
}

// All that is done with Word files, in a bundle of its own: it is loaded when the first Word file is met.
export { readWord } from "../formats/docx/word.ts";
export { sheetDocx } from "../report/sheet/docx.ts";
export { docxRecord } from "../report/sheet/docx-record.ts";
export { exportDraft } from "../report/word/export.ts";

import { findingText, inOneLine } from "../../server/src/report/messages.ts";
import type { Finding } from "../../server/src/rules/define-rule.ts";

/** All that a finding says, on one line. */
export function said(finding: Finding): string {
	return inOneLine(findingText(finding));
}

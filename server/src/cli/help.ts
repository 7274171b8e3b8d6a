export const HELP = `Usage:
  cydlint lint [--format text|json] FILE|FOLDER...
  cydlint explain [RULE]

Checks drafts of SEC cybersecurity disclosures: Form 20-F Item 16K, Form 10-K
Item 1C, and incident reports on Forms 8-K (Item 1.05) and 6-K.

Commands:
  lint            check files, and in folders every .cyd, .16k, .md, .markdown,
                  .htm, .html, .xhtml and .xml; what else a folder holds is
                  named and left out; - is standard input
  explain         list the rules
  explain RULE    say what a rule finds, on what it is based, and how to mend it

Options:
  --format text   findings with the lines they stand in (default)
  --format json   for programs; described in docs/json.md
  --stdin-filename NAME
                  name for standard input: its extension tells the format
  --fail-on error|warning|info|never
                  the least severe finding that ends with 1 (default: warning)
  -h, --help      this text
  -v, --version   the version

Exit status:
  0  no findings, or only such as --fail-on lets pass
  1  findings
  2  something could not be checked: no such file, an unknown encoding, a folder
     without any disclosure, a wrong .cydlint.json, a failure of ours; all other
     files are still checked

The nearest .cydlint.json, from the draft upward, sets severities, ignored files
and what fails.
Colours on a terminal only; NO_COLOR and FORCE_COLOR are heeded.
Nothing leaves your machine: cydlint opens no connection.
`;

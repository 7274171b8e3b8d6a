import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { after, before, test } from "node:test";
import { fileURLToPath } from "node:url";
import { DIST } from "./client.ts";
import { DRAFT, MENDING } from "./drafts.ts";

const page = readFileSync(fileURLToPath(new URL("../../docs/editors.md", import.meta.url)), "utf8");
const setUp = /```lua\n([\s\S]*?)```/.exec(page)?.[1] ?? "";

/** Opens the draft, waits for its findings, asks for a hover, changes the draft and waits until the findings follow. */
const PROBE = String.raw`
local function fail(what) print("FAILED " .. what); vim.cmd("cquit 1") end
local function wait(what, fits) if not vim.wait(15000, fits, 20) then fail(what) end end
local function codes()
	local found = {}
	for _, it in ipairs(vim.diagnostic.get(0)) do found[#found + 1] = it.code or it.user_data.lsp.code end
	return found
end
local function has(code) return vim.tbl_contains(codes(), code) end
wait("findings", function() return has("flag-unsupported") end)
local line = vim.fn.search("Third Party Engaged \\[Flag\\]")
local answers = vim.lsp.buf_request_sync(0, "textDocument/hover", {
	textDocument = vim.lsp.util.make_text_document_params(),
	position = { line = line - 1, character = 8 },
}, 10000)
local said
for _, answer in pairs(answers) do said = answer.result and answer.result.contents.value end
print("HOVER " .. (said or "none"):gsub("\n", " "))
vim.cmd("%s/These processes are/${MENDING}These processes are/")
wait("the finding to go", function() return not has("flag-unsupported") end)
print("DONE")
vim.cmd("qall!")
`;

const found = spawnSync("nvim", ["--version"], { encoding: "utf8" });
const skip = found.status === 0 ? false : "Neovim is not installed";

let folder: string;
before(() => {
	folder = mkdtempSync(path.join(tmpdir(), "cydlint-neovim-"));
});
after(() => rmSync(folder, { recursive: true, force: true }));

test("Neovim with the set-up of the page shows findings, hovers and follows edits", { skip }, () => {
	assert.match(setUp, /cydlint-server/);
	const server = path.join(folder, "cydlint-server");
	writeFileSync(server, `#!/bin/sh\nexec "${process.execPath}" "${path.join(DIST, "server.cjs")}" "$@"\n`);
	chmodSync(server, 0o755);
	for (const [name, text] of Object.entries({ "init.lua": setUp, "probe.lua": PROBE, "draft.cyd": DRAFT }))
		writeFileSync(path.join(folder, name), text);
	const ran = spawnSync("nvim", ["--headless", "-u", "init.lua", "draft.cyd", "-c", "luafile probe.lua"], {
		cwd: folder,
		encoding: "utf8",
		timeout: 40_000,
		env: {
			...process.env,
			PATH: `${folder}${path.delimiter}${process.env.PATH}`,
			HOME: folder,
			XDG_STATE_HOME: folder,
		},
	});
	const said = `${ran.stdout}${ran.stderr}`;
	assert.match(said, /HOVER .*Third Party Engaged.*unsupported/, said);
	assert.match(said, /DONE/, said);
	assert.equal(ran.status, 0, said);
});

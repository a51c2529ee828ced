// Checks that `npm run office` lets a web page see its workbook only when it is told to.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { startOffice } from './support/browser';

const folder = mkdtempSync(path.join(os.tmpdir(), 'skrip-'));
afterAll(() => rmSync(folder, { recursive: true }));

it.each([
  [false, 'terikat: false'],
  [true, 'terikat: true'],
])('npm run office: a web page sees its workbook when it is told so (%s)', async (sees, expected) => {
  writeFileSync(
    path.join(folder, 'Code.gs'),
    "function doGet() { return ContentService.createTextOutput('terikat: ' + (SpreadsheetApp.getActive() !== null)); }",
  );
  const office = await startOffice({ folder, webAppSeesContainer: sees });
  try {
    expect(await (await fetch(`${office.address}/web`)).text()).toBe(expected);
  } finally {
    await office.stop();
  }
});

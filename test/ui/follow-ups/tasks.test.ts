// The panel Tindak lanjut, answered by the shipped bundle in an office of its own.
import type { Office } from 'local-office';
import type { RpcName } from '../../../src/app/rpc/rpc';
import { callRpc, kasimanOffice } from '../../flow/kasiman';
import { heldOffice } from '../../flow/meetings/meeting-office';
import { shownCells } from '../../flow/sheet-cells';
import { findAxeProblems, openPagesHere, takePicture } from '../page-browser';

jest.setTimeout(120_000);

const openHere = openPagesHere();
const names: readonly RpcName[] = ['readTasks', 'settleTask', 'addTask', 'startFollowUps'];

function open(office: Office, dark = false) {
  const answers = Object.fromEntries(
    names.map((name) => [name, (args: never) => ({ value: callRpc(office, name, args) })]),
  );
  return openHere('tasks', { answers, width: 300, height: 900, dark });
}

test('begins with one button, and adds a task by Enter', async () => {
  const office = kasimanOffice();
  const { page, problems } = await open(office);
  await page.getByRole('heading', { name: 'Daftar tindak lanjut' }).waitFor();
  await takePicture(page, 'tindak-lanjut-mulai');
  await page.getByRole('button', { name: 'Mulai memakai' }).click();
  await page.getByText('Tidak ada yang perlu ditindaklanjuti.').waitFor();
  await page.getByLabel('Uraian | penanggung jawab | tenggat').fill('Rapikan arsip | Sekcam | 10 April 2026');
  await page.keyboard.press('Enter');
  await page.getByText('Tugas ditambahkan.').waitFor();
  await page.getByText('tugas · Sekcam · tenggat 10 Apr 2026').waitFor();
  expect(problems).toEqual([]);
});

test.each([false, true])('overdue first; closed with a note, and opened again (dark: %s)', async (dark) => {
  const office = heldOffice();
  office.clock.set('2026-03-16T09:00:00+07:00');
  const { page, problems } = await open(office, dark);
  await page.getByRole('heading', { name: 'Lewat tenggat (1)' }).waitFor();
  expect(await findAxeProblems(page)).toEqual([]);
  await takePicture(page, `tindak-lanjut-${dark ? 'gelap' : 'terang'}`);
  await page.getByLabel('Cari uraian atau penanggung jawab').fill('betet');
  expect(await page.getByText('Kerja bakti bersama sebulan sekali').isVisible()).toBe(false);
  const item = page.locator('li', { hasText: 'Mendata poskamling' });
  await item.getByText('Tutup…').click();
  await item.getByLabel('Catatan (boleh kosong)').fill('daftar sudah masuk');
  await item.getByRole('button', { name: 'Selesai: Mendata poskamling' }).click();
  await page.getByText('Dicatat: selesai.').waitFor();
  expect(shownCells(office, 'Tindak Lanjut', ['Status'], { Uraian: 'Mendata poskamling' })).toEqual([
    ['selesai'],
  ]);
  await page.getByRole('button', { name: 'Buka lagi: Mendata poskamling' }).click();
  await page.getByText('Dicatat: terbuka.').waitFor();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(300);
  expect(await findAxeProblems(page)).toEqual([]);
  expect(problems).toEqual([]);
});

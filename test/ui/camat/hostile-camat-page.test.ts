// The camat's page shows what people typed as text and runs none of it: from the form through dist/ to a real browser.
import type { Browser } from 'playwright-core';
import { callRpc, kasimanOffice, kasimanSetup, shownColumn } from '../../flow/kasiman';
import { hostileClasses } from '../../flow/reports/hostile-inputs';
import { findAxeProblems, launchBrowser } from '../page-browser';

jest.setTimeout(120_000);

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());

/** Some of each kind, and what breaks out of a script, of an attribute, of a line of JavaScript, and of the page's own marks. */
const texts = [
  '</script><script>parent.dicuri=1</script>',
  '<img src=x onerror=parent.dicuri=1>',
  '"><svg/onload=parent.dicuri=1>',
  '=IMPORTXML("http://x.example";"//a")',
  'Dua\u2028baris\u2029saja',
  '\u202eterbalik\u202c',
  'Soka"an & Ra\'as',
  '<!--[model]--><!--[answer]-->',
  '$&$1$`',
  '\\u003cscript>',
  ...hostileClasses
    .filter(({ name }) => !/long|nothing|NIK/u.test(name))
    .flatMap(({ inputs }) => inputs.slice(0, 2).map(({ text }) => text))
    .filter((text) => text.length <= 60),
];

const obligation = { ...kasimanSetup.obligation, name: `Kerja </script><b>${texts[1]}` };

/** An office whose desa, obligation, dispensation and report bear these texts, seen by the camat on 12 March. */
function pageOf(): string {
  const units = texts.map((name, index) => ({ code: `35.22.20.2${101 + index}`, name }));
  const office = kasimanOffice('2026-02-02T08:00:00+07:00', { ...kasimanSetup, units, obligation });
  office.state.triggers = office.state.triggers.filter(({ handler }) => handler === 'onFormSubmit');
  const waiver = ['35.22.20.2102', '', 'Februari 2026', `Banjir ${texts[0]}`, 'Camat', '20 Februari 2026'];
  waiver.forEach((text, index) => {
    if (text !== '') office.editAsUser(`${'ABCDEF'[index]}4`, text, 'Dispensasi');
  });
  office.clock.set('2026-02-20T08:00:00+07:00');
  const [label = ''] = shownColumn(office, 'Desa', 'Nama').map((name) => `35.22.20.2101 ${name}`);
  office.submitForm(`Laporan ${obligation.name}`, {
    Desa: label,
    'Tanggal kegiatan': '2026-02-13',
    'Apa yang dikerjakan?': ['Membersihkan lingkungan'],
    'Jumlah warga yang hadir': '12',
    'Tempat, perangkat yang hadir, hasil, dan kendala': texts.join(' '),
    'Tautan foto': `javascript:parent.dicuri=1 https://foto.example/"onclick=x https://foto.example/baik.jpg`,
  });
  office.clock.set('2026-03-12T07:45:00+07:00');
  office.clickMenu('Pantau Desa', 'Perbarui sekarang');
  office.webGet();
  const { links } = callRpc(office, 'makeCamatLink', { label: 'Pak Camat', days: 7 });
  const t = new URL(links[0]?.url ?? '').searchParams.get('t') ?? '';
  const answer = office.webGet({ t, [texts[0] ?? '']: texts[0] ?? '' }, { visitor: '' });
  if (answer.kind !== 'html') throw new Error(JSON.stringify(answer));
  return answer.html;
}

test('F41: names, reasons, links and parameters of every hostile kind reach the page as text, and nothing runs', async () => {
  const html = pageOf();
  const page = await browser.newPage({ viewport: { width: 390, height: 844 } });
  const problems: string[] = [];
  page.on('pageerror', (error) => problems.push(error.message));
  page.on('request', (request) => request.url().includes('script.example') || problems.push(request.url()));
  await page.route('https://script.example/**', (route) =>
    route.fulfill({ contentType: 'text/html; charset=utf-8', body: html }),
  );
  await page.goto('https://script.example/page');
  expect(await page.locator('h1').textContent()).toContain(`belum lapor ${obligation.name} Februari 2026`);
  await page.locator('.card h3 + ul button.rest').first().click();
  const missing = page.locator('.card h3 + ul .chip');
  const named = await missing.allTextContents();
  expect(named).toHaveLength(texts.length - 2);
  for (const text of texts.slice(2, 4)) expect(named).toContain(`✘ ${text}`);
  await page.locator('summary').filter({ hasText: 'Dispensasi' }).first().click();
  const waived = page.locator('.chip.s-b').filter({ visible: true });
  expect(await waived.textContent()).toMatch(
    /^◇ <img src=x onerror=parent\.dicuri=1> banjir <\/script><script>/u,
  );
  await waived.click();
  expect(await page.getByRole('dialog').getByRole('heading').first().textContent()).toBe(texts[1]);
  await page.getByRole('button', { name: 'Tutup' }).click();
  await page
    .getByRole('rowheader')
    .getByRole('button', { name: texts[0] ?? '' })
    .click();
  const links = page.getByRole('dialog').getByRole('link');
  expect(await links.evaluateAll((all) => all.map((link) => link.getAttribute('href')))).toEqual([
    'https://foto.example/baik.jpg',
  ]);
  expect(await page.locator('main, dialog').locator(strangers).count()).toBe(0);
  expect(await page.locator('script').count()).toBe(2);
  expect(await page.evaluate(() => 'dicuri' in window)).toBe(false);
  expect(await findAxeProblems(page)).toEqual([]);
  expect(problems).toEqual([]);
});

/** Elements and attributes that the page has none of. */
const strangers =
  ':is(script, img, iframe, object, embed, link, style, base, form, meta, b b, [onclick], [onload], [onerror])';

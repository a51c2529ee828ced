// Checks that links to the camat's page and to the calendar lead to an address that every visitor can open.
import type { Office } from 'local-office';
import { callRpc, kasimanOffice } from '../kasiman';

const label = { label: 'Pak Camat', days: 7 };

function execOf(office: Office): string {
  return `https://script.google.com/macros/s/${office.state.project.scriptId}/exec`;
}

function urls(office: Office): string[] {
  const { links } = callRpc(office, 'makeCamatLink', label);
  return [links[links.length - 1]?.url ?? '', callRpc(office, 'makeCalendarLink', {}).url];
}

/** Opens an address as a browser does. */
function open(office: Office, url: string): string {
  const { searchParams, origin, pathname } = new URL(url);
  const answer = office.webGet(Object.fromEntries(searchParams), {
    visitor: '',
    address: `${origin}${pathname}`,
  });
  if (answer.kind !== 'html') throw new Error(JSON.stringify(answer));
  return answer.html;
}

describe('where the camat’s page and the calendar answer', () => {
  it('before the page was ever opened no link is made, and both say where the steps are', () => {
    const office = kasimanOffice();
    expect(callRpc(office, 'readCamatAccess', {})).toMatchObject({ webAppUrl: '', proposed: '' });
    expect(() => callRpc(office, 'makeCamatLink', label)).toThrow(
      'Alamat halaman camat belum diketahui. Tidak ada tautan yang dibuat. Ikuti langkah pada menu Pantau Desa → Halaman camat.',
    );
    expect(() => callRpc(office, 'makeCalendarLink', {})).toThrow('Alamat halaman belum diketahui.');
    expect(callRpc(office, 'readCalendar', {}).isDeployed).toBe(false);
  });

  it('a visit of the editors’ address ending in /dev teaches nothing', () => {
    const office = kasimanOffice();
    office.webGet({}, { address: execOf(office).replace('/exec', '/dev') });
    expect(callRpc(office, 'readCamatAccess', {}).webAppUrl).toBe('');
  });

  it('the first visit of the deployed page gives the address, without the number of an account; the next costs no write', () => {
    const office = kasimanOffice();
    const visit = (): number | undefined => {
      office.webGet({}, { visitor: '', address: execOf(office).replace('/macros/', '/macros/u/1/') });
      return office.executions[office.executions.length - 1]?.calls.write;
    };
    expect([visit(), visit()]).toEqual([1, 0]);
    for (const url of urls(office)) expect(url.split('?')[0]).toBe(execOf(office));
  });

  it('a pasted address counts once the page has answered there, and then goes first', () => {
    const office = kasimanOffice();
    const pasted = execOf(office).replace('/macros/', '/a/macros/kasiman.example/');
    const { webAppUrl, proposed, proofUrl } = callRpc(office, 'proposeCamatAddress', {
      address: ` ${pasted}?t=lama `,
    });
    expect({ webAppUrl, proposed }).toEqual({ webAppUrl: '', proposed: pasted });
    expect(open(office, `${pasted}?periksa=${'0'.repeat(64)}`)).toContain('Halaman ini tertutup');
    expect(callRpc(office, 'readCamatAccess', {}).proposed).toBe(pasted);
    expect(open(office, proofUrl)).toContain('Alamat halaman sudah benar');
    expect(callRpc(office, 'readCamatAccess', {})).toMatchObject({ webAppUrl: pasted, proposed: '' });
    office.webGet();
    for (const url of urls(office)) expect(url.split('?')[0]).toBe(pasted);
    expect(open(office, proofUrl)).toContain('Halaman ini tertutup');
  });

  it.each([
    [
      'https://script.google.com/macros/s/abc/dev',
      'Alamat ini berakhiran /dev dan hanya terbuka bagi penyunting.',
    ],
    ['https://docs.google.com/spreadsheets/d/abc/edit', 'Ini bukan alamat aplikasi web.'],
    ['javascript:alert(1)', 'Ini bukan alamat aplikasi web.'],
  ])('%s is refused with what to do, and nothing is kept', (address, sentence) => {
    const office = kasimanOffice();
    expect(() => callRpc(office, 'proposeCamatAddress', { address })).toThrow(sentence);
    expect(callRpc(office, 'readCamatAccess', {}).proposed).toBe('');
  });
});

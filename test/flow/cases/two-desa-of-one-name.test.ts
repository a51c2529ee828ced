// Two desa of one name are told apart in the mails to the camat.
import type { Office } from 'local-office';
import { callRpc, emptyOffice, kasimanSetup } from '../kasiman';
import { skipTo } from '../office-actions';
import { mailsTo, reportFrom, scene } from './scenes';

let played: Office | undefined;

/** The office in March, when of two Pardamean the one with code 2006 has not reported; played once. */
function officeInMarch(): Office {
  if (played) return played;
  const office = emptyOffice('2026-02-02T08:00:00+07:00');
  callRpc(office, 'prepareWorkbook', {
    ...kasimanSetup,
    units: [
      { code: '35.22.20.2001', name: 'Batokan' },
      { code: '35.22.20.2006', name: 'Pardamean' },
      { code: '35.22.20.2013', name: 'Pardamean' },
    ],
  });
  callRpc(office, 'switchReminders', { on: true });
  skipTo(office, '2026-02-10T09:00:00');
  for (const desa of ['35.22.20.2001 Batokan', '35.22.20.2013 Pardamean']) reportFrom(office, desa);
  skipTo(office, '2026-03-05T20:00:00');
  office.clock.set('2026-03-14T12:00:00+07:00');
  played = office;
  return office;
}

/** The lines of this kind in the newest mail with this subject to the camat. */
function linesToCamat(subject: RegExp, line: RegExp): readonly string[] {
  const mails = mailsTo(officeInMarch(), kasimanSetup.headEmail);
  const mail = mails.findLast((one) => subject.test(one.subject));
  const lines = mail?.body.split('\n').filter((text) => line.test(text)) ?? [];
  if (lines.length === 0) throw new Error(`no mail ${String(subject)} with a line ${String(line)}`);
  return lines;
}

test.each([
  ['mail about who has not reported', /^1 desa belum lapor: /u, /^- .*Pardamean/u],
  ['weekly mail', /^1 desa belum lapor Kerja Bakti Februari 2026/u, /Belum lapor: .*Pardamean/u],
])(
  'the camat’s %s says that it is the Pardamean with code 2006 that has not reported',
  (_, subject, line) => {
    const lines = scene(() => linesToCamat(subject, line));
    expect(lines).toEqual([expect.stringMatching(/2006/u)]);
  },
);

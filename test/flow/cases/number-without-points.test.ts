// Figures in a receipt are written in one way, with a point after the thousands.
import { callRpc, kasimanOffice } from '../kasiman';
import { skipTo } from '../office-actions';
import { typeIn } from '../sheet-cells';
import { mailsTo, scene } from './scenes';

/** The receipt for figures that do not add up, so that it both asks about them and lists them. */
function populationReceipt(): string {
  const office = kasimanOffice();
  const { presets } = callRpc(office, 'readObligationChoices', {});
  const preset = presets.find(({ draft }) => draft.form === 'population');
  if (!preset) throw new Error('no obligation asks for the population');
  callRpc(office, 'addObligation', { ...preset.draft, start: '2026-02-01' });
  typeIn(office, 'Kontak', { Desa: 'Batokan' }, 'Surel', 'sekdes@batokan.example');
  skipTo(office, '2026-03-02T09:00:00');
  const delivery = office.submitForm(`Laporan ${preset.draft.name.replace(/^Laporan /u, '')}`, {
    Desa: '35.22.20.2001 Batokan',
    'Bulan laporan': 'Februari 2026',
    'Jumlah penduduk awal bulan': '12500',
    Lahir: '0',
    Mati: '0',
    Datang: '0',
    Pindah: '0',
    'Jumlah penduduk akhir bulan': '12501',
    'Jumlah laki-laki': '6250',
    'Jumlah perempuan': '6250',
    'Jumlah KK': '4000',
  });
  if (!delivery.accepted) throw new Error(`the form refused the report: ${JSON.stringify(delivery)}`);
  const [receipt] = mailsTo(office, 'sekdes@batokan.example');
  if (!receipt) throw new Error('no receipt came');
  return receipt.body;
}

test('a receipt lists 12.500 as it writes it in its question', () => {
  const recorded = scene(() => {
    const [question = '', list = ''] = populationReceipt().split('Yang kami catat');
    expect(question).toContain('12.500');
    const [figures = ''] = list.split('Ubah laporan ini');
    return figures.replace(/^.*Bulan laporan.*$/mu, '').match(/\d+(?:\.\d+)*/gu);
  });
  expect(recorded).toEqual(['12.500', '0', '0', '0', '0', '12.501', '6.250', '6.250', '4.000']);
});

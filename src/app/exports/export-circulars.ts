// Makes the file of the register of circulars for other programs.
import { acknowledgedBy, countSteps } from '../../core/circulars/acknowledgement';
import { circularStatuses } from '../../core/circulars/circular';
import { sortCirculars } from '../../core/circulars/circular-order';
import { circularTab } from '../../messages/circulars/circular-columns';
import { circularExportTable } from '../../messages/circulars/circular-export';
import { exportedText } from '../../messages/circulars/circular-text';
import { acceptedReports } from '../circulars/accepted-reports';
import { readCircularBook } from '../circulars/read-circulars';
import { decideOffice } from '../office/decide-office';
import type { SetupPorts } from '../ports-setup';
import type { ExportFile, ExportFormat } from './rpc-exports';
import { tableFile } from './table-file';

/** One row for each circular by its day, then by its number; no name of a person is in it. */
export function exportCirculars(
  ports: Pick<SetupPorts, 'workbook' | 'clock' | 'printer'>,
  format: ExportFormat,
): ExportFile {
  const { office, circulars, acknowledgements } = readCircularBook(ports);
  const reports = acceptedReports(decideOffice(office));
  const statuses = new Map(
    circularStatuses(circulars, office.today).map((status, index) => [circulars[index], status]),
  );
  const units = office.units.filter(({ isOffice }) => !isOffice);
  const table = circularExportTable(
    sortCirculars(circulars).map((circular) => {
      const found = acknowledgedBy(
        circular,
        units.map(({ code }) => code),
        { acknowledgements, reports },
      );
      const names = units.filter(({ code }) => circular.addressees?.includes(code)).map(({ name }) => name);
      return {
        circular,
        status: statuses.get(circular) ?? 'in-force',
        addressees: names,
        asked: found.length,
        counts: countSteps(found),
      };
    }),
  );
  return tableFile(ports, {
    table,
    name: `surat-edaran-${office.settings.profile?.code ?? ''}-${office.today}`,
    title: circularTab.title,
    message: exportedText(table.rows.length),
    format,
  });
}

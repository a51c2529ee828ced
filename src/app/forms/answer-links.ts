// Answers the sidebar of the links and its print page.
import { windowTitle } from '../../messages/forms/qr-card-text';
import type { Answers } from '../answers';
import { issuePass } from '../page-pass';
import type { SetupPorts } from '../ports-setup';
import { readLinks } from './read-links';
import type { LinkCalls } from './rpc-links';
import { updateForms } from './update-forms';

/** In pixels: wide enough for two cards of an A4 page side by side. */
const printPage = { width: 820, height: 560 } as const;

/** Answers of Bagikan tautan and of Cetak kode QR. */
export const linkAnswers: Answers<LinkCalls, SetupPorts> = {
  readLinks: (ports) => readLinks(ports),
  updateForms: (ports) => {
    return readLinks(ports, updateForms(ports, { isRepair: true }));
  },
  openPrintPage: (ports) => {
    const page = { page: 'qr', title: windowTitle, pass: issuePass(ports) };
    ports.window.showDialog(page, printPage.width, printPage.height);
    return {};
  },
};

// Answers the sidebar of the links and its print page.

import * as z from 'zod/mini';
import { windowTitle } from '../../messages/forms/qr-card-text';
import type { Answers } from '../answers';
import { checked } from '../checked';
import { issuePass } from '../page-pass';
import type { SetupPorts } from '../ports-setup';
import { stepRound } from './link-round';
import { readLinks } from './read-links';
import type { LinkCalls } from './rpc-links';
import { updateForms } from './update-forms';

/** In pixels: wide enough for two cards of an A4 page side by side. */
const printPage = { width: 820, height: 560 } as const;

const roundStep = z.object({
  sent: z.string().check(z.maxLength(20)),
  after: z.string().check(z.maxLength(20)),
  isAgain: z.boolean(),
});

/** Answers of Bagikan tautan and of Cetak kode QR. */
export const linkAnswers: Answers<LinkCalls, SetupPorts> = {
  readLinks: (ports) => readLinks(ports),
  updateForms: (ports) => {
    return readLinks(ports, updateForms(ports, { isRepair: true }));
  },
  stepRound: (ports, args) => stepRound(ports, checked(roundStep, args)),
  openPrintPage: (ports) => {
    const page = { page: 'qr', title: windowTitle, pass: issuePass(ports) };
    ports.window.showDialog(page, printPage.width, printPage.height);
    return {};
  },
};

// Opens a page over the workbook, with the pass by which the server knows it.
import { issuePass } from '../../app/page-pass';
import { menuPorts } from '../ports/ports';
import { runFromMenu } from '../run-entry';

/** `width` in pixels. */
export function showDialog(page: string, title: string, width: number): void {
  const ports = menuPorts();
  runFromMenu(ports, () => {
    ports.window.showDialog({ page, title, pass: issuePass(ports) }, width, dialogHeight);
    return undefined;
  });
}

/** Fits on the screen of a small laptop. */
const dialogHeight = 560;

export function showSidebar(page: string, title: string): void {
  const ports = menuPorts();
  runFromMenu(ports, () => {
    ports.window.showSidebar({ page, title, pass: issuePass(ports) });
    return undefined;
  });
}

/** The set-up, once the person has consented to everything that it needs. */
export function showWizard(title: string): void {
  const ports = menuPorts();
  runFromMenu(ports, () => {
    ports.caller.requireConsent();
    ports.window.showDialog({ page: 'wizard', title, pass: issuePass(ports) }, 720, dialogHeight);
    return undefined;
  });
}

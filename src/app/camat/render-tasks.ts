// Renders what waits for the office's staff on the camat's page.
import { summaryWords } from '../../messages/camat/summary-text';
import { type Html, html } from '../../messages/html';
import type { PageData } from './page-data';

/** What waits for the staff and how far visits have come; empty when there is neither. */
export function renderTasks({ tasks }: PageData): Html {
  const rows = tasks.map(([label, text]) => html`<dt>${label}</dt><dd>${text}</dd>`);
  return rows.length === 0
    ? html``
    : html`<section class="block tasks"><h2>${summaryWords.tasks}</h2><dl>${rows}</dl></section>`;
}

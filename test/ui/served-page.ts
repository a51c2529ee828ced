// Gives a page as Google's HTML service hands it to a browser: the local office does the cutting.
import { createOffice } from 'local-office';

/** `html` without what Google drops or cuts. */
export function servedByGoogle(html: string): string {
  const office = createOffice();
  office.load({
    files: { 'Code.gs': "function doGet() { return HtmlService.createHtmlOutputFromFile('page'); }" },
    html: { page: html },
    manifest: {},
  });
  const answer = office.webGet();
  if (answer.kind !== 'html') throw new Error(`The page was not served: ${JSON.stringify(answer)}`);
  return answer.html;
}

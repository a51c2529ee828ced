// How does the web app answer a visitor?
import type { WebAppPort } from '../app/ports-setup';

/** The page itself; no other site may frame it (XFrameOptionsMode.DEFAULT). */
export function webPage(html: string, title: string): GoogleAppsScript.HTML.HtmlOutput {
  return HtmlService.createHtmlOutput(html)
    .setTitle(title)
    .addMetaTag('viewport', 'width=device-width, initial-scale=1');
}

/** What doGet may give back. */
export type WebAnswer = GoogleAppsScript.HTML.HtmlOutput | GoogleAppsScript.Content.TextOutput;

/** iCalendar, as calendar programs ask for it; Google sends them on to another address for the text. */
export function webCalendar(text: string): WebAnswer {
  return ContentService.createTextOutput(text).setMimeType(ContentService.MimeType.ICAL);
}

export const googleWebApp: WebAppPort = { url: () => ScriptApp.getService().getUrl() ?? '' };

// How the web app answers a visitor.
import type { WebAppPort } from '../app/ports-setup';

/** The page itself; no other site may frame it (XFrameOptionsMode.DEFAULT). */
export function webPage(html: string, title: string): GoogleAppsScript.HTML.HtmlOutput {
  return HtmlService.createHtmlOutput(html)
    .setTitle(title)
    .addMetaTag('viewport', 'width=device-width, initial-scale=1');
}

/** What doGet may return. */
export type WebAnswer = GoogleAppsScript.HTML.HtmlOutput | GoogleAppsScript.Content.TextOutput;

/** iCalendar, for calendar programs; Google redirects them to another address for the text. */
export function webCalendar(text: string): WebAnswer {
  return ContentService.createTextOutput(text).setMimeType(ContentService.MimeType.ICAL);
}

export const googleWebApp: WebAppPort = { url: () => ScriptApp.getService().getUrl() ?? '' };

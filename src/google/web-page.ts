// How does the web app answer a visitor?
import type { WebAppPort } from '../app/ports-setup';

/** The page itself; no other site may frame it (XFrameOptionsMode.DEFAULT). */
export const webPage = (html: string, title: string): GoogleAppsScript.HTML.HtmlOutput =>
  HtmlService.createHtmlOutput(html)
    .setTitle(title)
    .addMetaTag('viewport', 'width=device-width, initial-scale=1');

export const googleWebApp: WebAppPort = { url: () => ScriptApp.getService().getUrl() ?? '' };

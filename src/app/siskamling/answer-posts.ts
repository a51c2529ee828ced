// Answers the dialog Poskamling and its print page.
import * as z from 'zod/mini';
import { postText } from '../../messages/siskamling/post-text';
import { windowTitle } from '../../messages/siskamling/ronda-text';
import type { Answers } from '../answers';
import { checked } from '../checked';
import { Refusal } from '../failure';
import { issuePass } from '../page-pass';
import type { SetupPorts } from '../ports-setup';
import { exportPosts, readPostSheets } from './export-posts';
import { fillNights } from './fill-nights';
import { previewPosts, savePosts } from './import-posts';
import { readPostDesk } from './read-posts';
import type { PostCalls } from './rpc-posts';
import { startPosts } from './start-posts';

/** The most lines that can be planned and written within one call. */
const mostRows = 2000;

/** In pixels: an A4 page. */
const printPage = { width: 900, height: 620 } as const;

function text(longest: number) {
  return z.string().check(z.maxLength(longest));
}

const pastedFields = { rows: z.array(z.array(z.string()).check(z.maxLength(100))), unit: text(40) };
const pastedSchema = z.object(pastedFields);
const saveSchema = z.object({ ...pastedFields, seen: text(20) });
const fillSchema = z.object({ code: text(40), again: z.boolean() });
const formatSchema = z.object({ format: z.enum(['xlsx', 'csv-semicolon', 'csv-comma']) });

/** Answers of the dialog Poskamling. */
export const postAnswers: Answers<PostCalls, SetupPorts> = {
  readPostDesk: (ports, args) =>
    readPostDesk(ports, undefined, checked(z.object({ campaign: text(100) }), args).campaign),
  startPosts: (ports) => startPosts(ports),
  previewPosts: (ports, args) => previewPosts(ports, small(checked(pastedSchema, args))),
  savePosts: (ports, args) => {
    const { seen, ...pasted } = checked(saveSchema, args);
    return savePosts(ports, small(pasted), seen);
  },
  fillPostNights: (ports, args) => fillNights(ports, checked(fillSchema, args)),
  openPostPrint: (ports) => {
    const page = { page: 'ronda', title: windowTitle, pass: issuePass(ports) };
    ports.window.showDialog(page, printPage.width, printPage.height);
    return {};
  },
  readPostSheets: (ports) => readPostSheets(ports),
  exportPosts: (ports, args) => exportPosts(ports, checked(formatSchema, args).format),
};

function small<Pasted extends { readonly rows: readonly unknown[] }>(pasted: Pasted): Pasted {
  if (pasted.rows.length > mostRows) throw new Refusal(postText.tooMany);
  return pasted;
}

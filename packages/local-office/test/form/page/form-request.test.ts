// Checks what the office answers when a browser opens or sends a form.

import type { FormData } from '../../../src/form/form-data';
import { renderFormPage } from '../../../src/form/page/form-page';
import { answerFormRequest, type FormPageRequest } from '../../../src/form/page/form-request';
import { deliverResponse } from '../../../src/form/responses/deliver-response';
import { choices, counter, formWith, idOf, morning } from '../form-fixture';

const newId = counter();

function ask(form: FormData, path: string, more: Partial<FormPageRequest> = {}) {
  return answerFormRequest(
    {
      forms: { [form.id]: form },
      submit: (sending) => deliverResponse({ forms: {}, workbooks: {} }, { ...sending, now: morning, newId }),
      newFileId: () => newId('berkas'),
    },
    { method: 'GET', url: new URL(path, 'http://127.0.0.1:1'), body: '', account: '', ...more },
  );
}

async function post(form: FormData, body: unknown, query = '', account = '') {
  const answer = await ask(form, `/formulir/${form.publishedId}${query}`, {
    method: 'POST',
    body: typeof body === 'string' ? body : JSON.stringify(body),
    account,
  });
  if (!answer) throw new Error('no answer');
  return { status: answer.status, told: JSON.parse(answer.body) };
}

function embedded(html: string) {
  const json = /<script type="application\/json" id="data-formulir">([^<]*)<\/script>/.exec(html)?.[1];
  return JSON.parse(json ?? 'null');
}

it('gives the page under its own path and under Google’s, and nothing elsewhere', async () => {
  const form = formWith({ type: 'TEXT', title: 'Nama' });
  for (const path of [
    `/formulir/${form.publishedId}`,
    `/forms/d/e/${form.publishedId}/viewform?usp=sf_link`,
  ]) {
    expect(await ask(form, path)).toMatchObject({ status: 200, contentType: 'text/html; charset=utf-8' });
  }
  for (const path of ['/formulir/lain', '/formulir/', '/formulir/../etc/passwd', `/formulir/${form.id}`]) {
    expect(await ask(form, path)).toBeNull();
  }
});

it('leads a short address to the page with its answers filled in, and an unknown one nowhere', async () => {
  const form = formWith({ type: 'TEXT', title: 'Nama' });
  form.shortLinks = { Ab12: '?usp=pp_url&entry.1=Batokan' };
  expect(await ask(form, '/forms.gle/Ab12')).toMatchObject({
    status: 302,
    headers: { location: `/formulir/${form.publishedId}?usp=pp_url&entry.1=Batokan` },
  });
  expect(await ask(form, '/forms.gle/lain')).toBeNull();
});

it('leads the addresses of a form’s owner to the form among the others', async () => {
  const form = formWith({ type: 'TEXT', title: 'Nama' });
  for (const place of ['edit', 'viewanalytics'])
    expect(await ask(form, `/forms/d/${form.id}/${place}`)).toMatchObject({
      status: 302,
      headers: { location: `/#/formulir/formulir%2F${form.publishedId}` },
    });
  expect(await ask(form, '/forms/d/__proto__/edit')).toBeNull();
});

it('escapes every text of the form, in the page and in its data', () => {
  const nasty = `</script><img src=x onerror=alert(1)>"'&`;
  const form = formWith({ type: 'LIST', title: nasty, helpText: nasty, ...choices(nasty) });
  form.title = nasty;
  form.description = nasty;
  const html = renderFormPage(form);
  expect(html).not.toContain('<img');
  expect(html.match(/<\/script>/g)).toHaveLength(2);
  expect(embedded(html).items[0]).toMatchObject({ title: nasty, choices: [{ value: nasty }] });
});

it('tells the browser no right answers and no feedback', () => {
  const form = formWith({
    type: 'LIST',
    title: 'Mana?',
    choices: [{ value: 'a', isCorrect: true }],
    feedbackForCorrect: { text: 'rahasia', links: [] },
  });
  const html = renderFormPage(form);
  expect(html).not.toContain('rahasia');
  expect(embedded(html).items[0].choices).toEqual([{ value: 'a', isCorrect: false }]);
});

it('fills in what a prefilled link says', async () => {
  const form = formWith({ type: 'TEXT', title: 'Desa' });
  const [item] = form.items;
  if (item?.type !== 'TEXT') throw new Error('fixture');
  const answer = await ask(form, `/formulir/${form.publishedId}?usp=pp_url&entry.${item.entryId}=Betet`);
  expect(embedded(answer?.body ?? '').answers).toEqual({ [item.id]: 'Betet' });
});

it('offers the signed-in account as the address, but never instead of one that the link gives', async () => {
  const form = formWith({ type: 'TEXT', title: 'Nama' });
  const emailFor = async (query: string, account: string) =>
    embedded((await ask(form, `/formulir/${form.publishedId}${query}`, { account }))?.body ?? '').email;
  expect(await emailFor('', 'staf@x.id')).toBe('staf@x.id');
  expect(await emailFor('', '')).toBe('');
  expect(await emailFor('?emailAddress=lain@x.id', 'staf@x.id')).toBe('lain@x.id');
});

it('shows the reason instead of the questions while the form is closed', async () => {
  const form = formWith({ type: 'TEXT', title: 'Nama' });
  form.isAcceptingResponses = false;
  form.closedMessage = 'Ditutup <sampai> Maret.';
  const answer = await ask(form, `/formulir/${form.publishedId}`);
  expect(answer?.body).toContain('Ditutup &lt;sampai&gt; Maret.');
  expect(answer?.body).not.toContain('data-formulir');
});

it('accepts answers and offers what the form offers', async () => {
  const form = formWith({ type: 'TEXT', title: 'Nama' });
  form.confirmationMessage = 'Sudah kami terima.';
  const once = await post(form, { answers: { [idOf(form, 'Nama')]: 'a' } });
  expect(once).toEqual({
    status: 200,
    told: {
      accepted: true,
      message: 'Sudah kami terima.',
      againUrl: `/formulir/${form.publishedId}`,
      editUrl: null,
    },
  });
  form.allowsResponseEdits = true;
  form.showsRespondAgainLink = false;
  const again = await post(form, { answers: {} });
  expect(again.told).toMatchObject({
    againUrl: null,
    editUrl: `/formulir/${form.publishedId}?edit2=${form.responses[1]?.id}`,
  });
});

it('opens an edit link with the answers of before and changes that response', async () => {
  const form = formWith({ type: 'TEXT', title: 'Nama' });
  form.allowsResponseEdits = true;
  await post(form, { answers: { [idOf(form, 'Nama')]: 'a' } });
  const query = `?edit2=${form.responses[0]?.id}`;
  const page = await ask(form, `/formulir/${form.publishedId}${query}`);
  expect(embedded(page?.body ?? '')).toMatchObject({ isEdit: true, answers: { [idOf(form, 'Nama')]: 'a' } });
  await post(form, { answers: { [idOf(form, 'Nama')]: 'b' } }, query);
  expect(form.responses.map((response) => response.answers)).toEqual([{ [idOf(form, 'Nama')]: 'b' }]);
});

it('says next to each question what is wrong', async () => {
  const form = formWith({ type: 'TEXT', title: 'Nama', required: true });
  form.collectsEmail = true;
  expect(await post(form, { answers: {}, email: 'x' })).toEqual({
    status: 422,
    told: {
      accepted: false,
      reason: 'INVALID',
      message: '2 isian perlu diperbaiki. Jawaban Anda belum terkirim.',
      problems: { [idOf(form, 'Nama')]: 'Wajib diisi', email: 'Harus berupa alamat email yang benar' },
    },
  });
});

it('gives each attached file an id of its own; ids made up by a browser are dropped', async () => {
  const form = formWith({ type: 'FILE_UPLOAD', title: 'Foto' });
  const id = idOf(form, 'Foto');
  const file = { name: 'foto.jpg', size: 1000, type: 'image/jpeg' };
  await post(form, { answers: { [id]: ['milik-orang'] }, files: { [id]: [file] } });
  await post(form, { answers: {}, files: { [id]: [file] } });
  await post(form, { answers: { [id]: ['milik-orang'] } });
  const answers = form.responses.map((response) => response.answers);
  expect(answers).toEqual([
    { [id]: [expect.stringMatching(/^berkas/)] },
    { [id]: [expect.stringMatching(/^berkas/)] },
    {},
  ]);
  expect(answers[0]).not.toEqual(answers[1]);
});

describe('garbage', () => {
  const form = formWith({ type: 'TEXT', title: 'Nama' });
  it.each([
    ['nothing', ''],
    ['broken JSON', '{'],
    ['a list', '[]'],
    ['an answer to no item', '{"answers":{"constructor":"x"}}'],
    ['an object for an answer', '{"answers":{"1":{"a":1}}}'],
    ['a number for an answer', '{"answers":{"1":5}}'],
    ['more text than a cell holds', JSON.stringify({ answers: { 1: 'x'.repeat(50_001) } })],
  ])('that is %s is refused', async (_name, body) => {
    const { status, told } = await post(form, body);
    expect([status, told.accepted, form.responses.length]).toEqual([400, false, 0]);
  });

  it('such as an answer of the wrong kind is refused next to its question', async () => {
    const list = formWith({ type: 'LIST', title: 'Desa', ...choices('a') });
    const { status, told } = await post(list, { answers: { [idOf(list, 'Desa')]: [['a']] } });
    expect([status, Object.keys(told.problems)]).toEqual([422, [String(idOf(list, 'Desa'))]]);
  });
});

// Checks that FormApp does with forms what Google does.

import type { FormData } from '../../../src/form/form-data';
import { deliverResponse } from '../../../src/form/responses/deliver-response';
import { createFormApp, formSubmitEvent } from '../../../src/services/form/form-app';
import { formSession } from './form-session';

describe('making and opening (sources: gas-fakes testform; issuetracker 442747794)', () => {
  it('names the file and leaves the title empty', () => {
    const { app, forms } = formSession();
    const form = app.create('Laporan Kerja Bakti');
    expect(forms[form.getId()]?.fileName).toBe('Laporan Kerja Bakti');
    expect(form.getTitle()).toBe('');
    form.setTitle('Lapor').setDescription('Isi tiap bulan');
    expect(forms[form.getId()]?.fileName).toBe('Laporan Kerja Bakti');
    expect([form.getTitle(), form.getDescription()]).toEqual(['Lapor', 'Isi tiap bulan']);
  });

  it('refuses a form without a name (source: reference/forms/form-app)', () => {
    const { app } = formSession();
    expect(() => app.create('')).toThrow();
    expect(() => app.create(null)).toThrow();
  });

  it('opens by id and by either address, and says what Google says of a wrong one', () => {
    const { app } = formSession();
    const form = app.create('x');
    expect(app.openById(form.getId()).getId()).toBe(form.getId());
    expect(app.openByUrl(form.getEditUrl()).getId()).toBe(form.getId());
    expect(app.openByUrl(form.getPublishedUrl()).getId()).toBe(form.getId());
    expect(form.getPublishedUrl()).toContain('/viewform');
    expect(form.getEditUrl()).toContain(form.getId());
    expect(form.shortenFormUrl(form.getPublishedUrl())).not.toContain('/viewform');
    expect(() => app.openByUrl('http://invalid.url/')).toThrow('Invalid argument: url');
    expect(() => app.openById('nope')).toThrow('No item with the given ID could be found');
    expect(() => app.openById('constructor')).toThrow('No item with the given ID could be found');
  });

  it('opens nobody else’s form unless they share it', () => {
    const { app, session } = formSession();
    const form = app.create('x');
    const other = createFormApp({ ...session, effectiveUser: 'lain@desa.id' });
    expect(() => other.openById(form.getId())).toThrow('No item with the given ID');
    form.addEditor('lain@desa.id');
    expect(other.openById(form.getId()).getId()).toBe(form.getId());
    expect(form.getEditors().map((user) => user.getEmail())).toEqual(['lain@desa.id']);
    form.removeEditor('lain@desa.id');
    expect(form.getEditors()).toEqual([]);
  });

  it('has no active form in a workbook’s script', () => {
    expect(formSession().app.getActiveForm()).toBeNull();
  });
});

describe('publish state (sources: Forms API guide "API changes", NFL-Pick-Ems#26, Forms guide "publish-form")', () => {
  it('a form made until 30 June 2026 starts published and open', () => {
    const form = formSession().app.create('x');
    expect([form.isPublished(), form.isAcceptingResponses()]).toEqual([true, true]);
  });

  it('starts unpublished from July 2026 on, and refuses setAcceptingResponses and its address until published', () => {
    const { app, clock } = formSession();
    clock.now = Date.UTC(2026, 6, 1);
    const form = app.create('x');
    expect(() => form.getPublishedUrl()).toThrow('Operation not supported on unpublished form');
    expect([form.isPublished(), form.isAcceptingResponses()]).toEqual([false, false]);
    expect(() => form.setAcceptingResponses(true)).toThrow('Operation not supported on unpublished form');
    expect(form.supportsAdvancedResponderPermissions()).toBe(true);
    form.setPublished(true);
    expect([form.isPublished(), form.isAcceptingResponses()]).toEqual([true, true]);
    form.setAcceptingResponses(false);
    expect([form.isPublished(), form.isAcceptingResponses()]).toEqual([true, false]);
  });

  it('can be published at once, and closes when unpublished', () => {
    const form = formSession().app.create('x', true);
    expect(form.isAcceptingResponses()).toBe(true);
    form.setPublished(false);
    expect(form.isAcceptingResponses()).toBe(false);
  });

  it('takes only booleans for switches', () => {
    const form = formSession().app.create('x');
    expect(() => form.setCollectEmail('VERIFIED')).toThrow(
      "The parameters (String) don't match the method signature for FormApp.Form.setCollectEmail.",
    );
    expect(form.setCollectEmail(true).collectsEmail()).toBe(true);
  });

  it('lets people be named as responders', () => {
    const form = formSession().app.create('x');
    form.addPublishedReader('a@x.id').addPublishedReaders(['b@x.id']);
    form.removePublishedReader('a@x.id');
    expect(form.getPublishedReaders().map((user) => user.getEmail())).toEqual(['b@x.id']);
  });
});

it('reads a file-upload item that a person added, and adds none by itself', () => {
  const { app, forms } = formSession();
  const form = app.create('Laporan');
  expect('addFileUploadItem' in form).toBe(false);
  const data = forms[form.getId()] as FormData;
  data.items.push({
    type: 'FILE_UPLOAD',
    id: 77,
    entryId: 78,
    title: 'Foto',
    helpText: '',
    required: false,
    points: 0,
    maxFiles: 1,
    maxBytes: 1000,
  });
  const uploads = form.getItems(app.ItemType.of('FILE_UPLOAD'));
  expect(uploads.map((item) => [item.getId(), item.getTitle()])).toEqual([[77, 'Foto']]);
});

describe('items in a form', () => {
  it('keep their id through renames and moves, and count from 0', () => {
    const form = formSession().app.create('x');
    const a = form.addCheckboxItem().setTitle('A');
    const b = form.addSectionHeaderItem().setTitle('B');
    const c = form.addScaleItem().setTitle('C');
    expect([a, b, c].map((item) => item.getIndex())).toEqual([0, 1, 2]);
    expect(new Set([a, b, c].map((item) => item.getId())).size).toBe(3);
    form.moveItem(2, 0);
    expect([a, b, c].map((item) => item.getIndex())).toEqual([1, 2, 0]);
    form.moveItem(c, 2);
    expect([a, b, c].map((item) => item.getIndex())).toEqual([0, 1, 2]);
    expect(() => form.moveItem(0, 3)).toThrow('Invalid argument: index');
    expect(form.getItems().map((item) => item.getTitle())).toEqual(['A', 'B', 'C']);
    form.deleteItem(1);
    form.deleteItem(a);
    expect(form.getItems().map((item) => item.getTitle())).toEqual(['C']);
    expect(() => a.getTitle()).toThrow();
  });

  it('are filtered by type and found by id; an unknown id gives null', () => {
    const { app } = formSession();
    const form = app.create('x');
    const text = form.addTextItem();
    form.addPageBreakItem();
    form.addPageBreakItem();
    expect(form.getItems(app.ItemType.of('PAGE_BREAK'))).toHaveLength(2);
    expect(form.getItemById(text.getId())?.asTextItem().getId()).toBe(text.getId());
    expect(form.getItemById(12)).toBeNull();
    expect(() => form.getItems('TEXT')).toThrow('FormApp.Form.getItems');
  });

  it('cannot lose a page that a choice leads to', () => {
    const form = formSession().app.create('x');
    const list = form.addListItem();
    const page = form.addPageBreakItem();
    list.setChoices([list.createChoice('Ya', page)]);
    expect(() => form.deleteItem(page)).toThrow('Invalid data updating form.');
    list.setChoiceValues(['Ya']);
    form.deleteItem(page);
    expect(form.getItems()).toHaveLength(1);
  });
});

describe('destination', () => {
  it('throws when asked for a destination it does not have (source: public scripts that test for the sentence)', () => {
    const { app } = formSession();
    const form = app.create('x');
    expect(() => form.getDestinationId()).toThrow('The form currently has no response destination.');
    expect(() => form.getDestinationType()).toThrow('The form currently has no response destination.');
    expect(form.removeDestination()).toBe(form);
  });

  it('links to a workbook, adds the response tab at once and unlinks', () => {
    const { app, book } = formSession();
    const form = app.create('x');
    form.addTextItem().setTitle('Desa');
    form.setDestination(app.DestinationType.of('SPREADSHEET'), book.id);
    expect(form.getDestinationId()).toBe(book.id);
    expect(form.getDestinationType()).toBe(app.DestinationType.of('SPREADSHEET'));
    const [tab] = book.sheets;
    expect(tab?.name).toBe('Jawaban Formulir 1');
    expect(app.openByUrl(tab?.formUrl).getId()).toBe(form.getId());
    form.addTextItem().setTitle('Hasil');
    expect(tab?.rows[0]?.cells.map((cell) => cell?.v)).toEqual(['Stempel waktu', 'Desa', 'Hasil']);
    form.removeDestination();
    expect(tab?.formUrl).toBeNull();
  });

  it('by switches, a change of destination closes the form or fails, and sharing fails', () => {
    const { app, book, switches } = formSession();
    const form = app.create('x', true);
    const link = () => form.setDestination(app.DestinationType.of('SPREADSHEET'), book.id);
    switches.formLinkCloses = true;
    link();
    expect([form.isPublished(), form.isAcceptingResponses()]).toEqual([true, false]);
    switches.formLinkFails = true;
    expect(link).toThrow('Failed to set the response destination.');
    switches.formSharingFails = true;
    expect(() => form.addEditors(['a@x.id'])).toThrow('The form could not be shared with these people.');
    expect(form.getEditors()).toEqual([]);
  });

  it('refuses other types with the sentence about signatures (source: gas-fakes testform)', () => {
    const form = formSession().app.create('x');
    expect(() => form.setDestination('UNSUPPORTED_TYPE', 'some-id')).toThrow(/parameters/);
  });
});

describe('responses', () => {
  const answered = () => {
    const setup = formSession();
    const form = setup.app.create('x', true);
    const name = form.addTextItem().setTitle('Nama');
    const kind = form.addListItem().setTitle('Jenis').setChoiceValues(['Jalan', 'Selokan']);
    const date = form.addDateItem().setTitle('Tanggal');
    const data = setup.forms[form.getId()] as FormData;
    data.allowsResponseEdits = true;
    const office = { forms: setup.forms, workbooks: { [setup.book.id]: setup.book } };
    const send = (answers: object, more: object = {}) => {
      const delivery = deliverResponse(office, {
        form: data,
        answers: answers as never,
        now: setup.clock.now,
        newId: (prefix) => setup.session.newId(prefix),
        ...more,
      });
      if (!delivery.accepted) throw new Error(delivery.message);
      return delivery;
    };
    return { ...setup, form, data, name, kind, date, send };
  };

  it('have a blank text or date present with "" and other blanks left out (source: reference/forms/form-response)', () => {
    const { form, send } = answered();
    send({});
    const [response] = form.getResponses();
    expect(
      response?.getItemResponses().map((answer) => [answer.getItem(), answer.getResponse()]),
    ).toMatchObject([
      [{}, ''],
      [{}, ''],
    ]);
    expect(response?.getItemResponses().map((answer) => answer.itemId)).toEqual([
      form.getItems()[0]?.getId(),
      form.getItems()[2]?.getId(),
    ]);
  });

  it('come oldest first, from the given instant on, an edit with its new time', () => {
    const { form, name, clock, send } = answered();
    const first = send({ [name.getId()]: 'a' });
    clock.now += 1000;
    const since = new Date(clock.now);
    send({ [name.getId()]: 'b' });
    expect(form.getResponses(since).map((response) => response.getTimestamp())).toEqual([since]);
    clock.now += 1000;
    send({ [name.getId()]: 'c' }, { editOf: first.response.id });
    expect(form.getResponses(since).map((response) => response.getId())[1]).toBe(first.response.id);
    expect(form.getResponses()).toHaveLength(2);
  });

  it('are fetched whole: a later edit does not change what the script holds', () => {
    const { form, name, send } = answered();
    const { response } = send({ [name.getId()]: 'a' });
    const held = form.getResponse(response.id);
    send({ [name.getId()]: 'b' }, { editOf: response.id });
    expect(held.getResponseForItem(name)?.getResponse()).toBe('a');
    expect(form.getResponse(response.id).getResponseForItem(name)?.getResponse()).toBe('b');
  });

  it('are deleted one by one or all; the rows of the tab stay', () => {
    const { app, form, name, book, send } = answered();
    form.setDestination(app.DestinationType.of('SPREADSHEET'), book.id);
    const { response } = send({ [name.getId()]: 'a' });
    send({ [name.getId()]: 'b' });
    form.deleteResponse(response.id);
    expect(form.getResponses()).toHaveLength(1);
    expect(() => form.getResponse(response.id)).toThrow();
    form.deleteAllResponses();
    expect(form.getResponses()).toEqual([]);
    expect(book.sheets[0]?.rows).toHaveLength(3);
  });

  it('give an edit link that leads to the form and holds the response', () => {
    const { app, form, send } = answered();
    const { response } = send({});
    const url = form.getResponse(response.id).getEditResponseUrl();
    expect(app.openByUrl(url).getId()).toBe(form.getId());
    expect(url).toContain(`edit2=${response.id}`);
  });

  it('made by a script are null until submitted, submit once, and fire nothing', () => {
    const { form, name, date, send, graded } = answered();
    send({});
    const draft = form.createResponse().withItemResponse(name.createResponse('Kasiman'));
    expect([
      draft.getId(),
      draft.getTimestamp(),
      draft.getRespondentEmail(),
      draft.getEditResponseUrl(),
    ]).toEqual([null, null, null, null]);
    expect(draft.submit()).toBe(draft);
    expect(form.getResponses()).toHaveLength(2);
    expect(form.getResponse(draft.getId()).getResponseForItem(name)?.getResponse()).toBe('Kasiman');
    expect(() => draft.submit()).toThrow();
    expect(() => draft.withItemResponse(date.createResponse(new Date()))).toThrow();
    expect(graded).toEqual([]);
  });

  it('cannot be submitted by script where one answer per person is allowed (source: release note of 1 Dec 2014)', () => {
    const { form } = answered();
    form.setLimitOneResponsePerUser(true);
    expect(() => form.createResponse().submit()).toThrow();
  });

  it('cannot be submitted by script where addresses are collected (source: public scripts)', () => {
    const { form } = answered();
    form.setCollectEmail(true);
    expect(() => form.createResponse().submit()).toThrow('Invalid data updating form.');
  });

  it('make a prefilled link whose keys differ from item ids', () => {
    const { form, name } = answered();
    const url = form.createResponse().withItemResponse(name.createResponse('SENTINEL')).toPrefilledUrl();
    const entry = /entry\.(\d+)=SENTINEL/.exec(url)?.[1];
    expect(Number(entry)).not.toBe(name.getId());
    expect(url.startsWith(form.getPublishedUrl())).toBe(true);
  });

  it('reach a form’s trigger as response and source', () => {
    const { session, form, name, send } = answered();
    const { events } = send({ [name.getId()]: 'Kasiman' });
    const event = formSubmitEvent(session, events.forForm);
    expect(event?.source.getId()).toBe(form.getId());
    expect(event?.response.getItemResponses()[0]?.getResponse()).toBe('Kasiman');
    expect(formSubmitEvent(session, { formId: form.getId(), responseId: 'gone' })).toBeUndefined();
  });
});

describe('grades (source: reference/forms/item-response)', () => {
  it('are kept by submitGrades, which fires the form’s trigger', () => {
    const { app, forms, graded } = formSession();
    const form = app.create('Kuis', true).setIsQuiz(true);
    const text = form.addTextItem().setTitle('Mengapa?').setPoints(10);
    const response = form.createResponse().withItemResponse(text.createResponse('karena')).submit();
    const answer = response.getGradableResponseForItem(text);
    const feedback = app.createFeedback().setText('Bagus').addLink('https://x.id').build();
    if (!answer) throw new Error('no answer');
    response.withItemGrade(answer.setScore(7.5).setFeedback(feedback));
    expect(forms[form.getId()]?.responses[0]?.grades).toEqual({});
    form.submitGrades([response]);
    const stored = form.getResponse(response.getId()).getGradableItemResponses()[0];
    expect([stored?.getScore(), stored?.getFeedback()?.getText()]).toEqual([7.5, 'Bagus']);
    expect(stored?.getFeedback()?.getLinkUrls()).toEqual(['https://x.id']);
    expect(graded).toEqual([response.getId()]);
  });
});

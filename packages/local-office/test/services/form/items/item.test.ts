// Checks that each kind of item answers a script as Google's does.
import type { Blob as BlobFace } from '../../../../src/services/utilities/blob';
import { Blob } from '../../../../src/services/utilities/blob';
import { formSession } from '../form-session';

function made() {
  const { app, session } = formSession();
  return { app, session, form: app.create('x', true) };
}

describe('fresh items', () => {
  it.each([
    ['addCheckboxGridItem', 'CHECKBOX_GRID', 'asCheckboxGridItem'],
    ['addCheckboxItem', 'CHECKBOX', 'asCheckboxItem'],
    ['addDateItem', 'DATE', 'asDateItem'],
    ['addDateTimeItem', 'DATETIME', 'asDateTimeItem'],
    ['addDurationItem', 'DURATION', 'asDurationItem'],
    ['addGridItem', 'GRID', 'asGridItem'],
    ['addImageItem', 'IMAGE', 'asImageItem'],
    ['addListItem', 'LIST', 'asListItem'],
    ['addMultipleChoiceItem', 'MULTIPLE_CHOICE', 'asMultipleChoiceItem'],
    ['addPageBreakItem', 'PAGE_BREAK', 'asPageBreakItem'],
    ['addParagraphTextItem', 'PARAGRAPH_TEXT', 'asParagraphTextItem'],
    ['addRatingItem', 'RATING', 'asRatingItem'],
    ['addScaleItem', 'SCALE', 'asScaleItem'],
    ['addSectionHeaderItem', 'SECTION_HEADER', 'asSectionHeaderItem'],
    ['addTextItem', 'TEXT', 'asTextItem'],
    ['addTimeItem', 'TIME', 'asTimeItem'],
    ['addVideoItem', 'VIDEO', 'asVideoItem'],
  ] as const)('%s makes an untitled %s that only its own cast accepts', (add, type, cast) => {
    const { app, form } = made();
    const item = form[add]();
    expect([item.getTitle(), item.getHelpText(), item.getIndex()]).toEqual(['', '', 0]);
    expect(item.getType()).toBe(app.ItemType.of(type));
    const generic = form.getItems()[0];
    expect(generic?.[cast]().getId()).toBe(item.getId());
    const wrong = type === 'TEXT' ? 'asListItem' : 'asTextItem';
    expect(() => generic?.[wrong]()).toThrow(type);
    const copy = item.setTitle('Judul').duplicate();
    expect([copy.getTitle(), copy.getIndex(), copy.getId() === item.getId()]).toEqual(['Judul', 1, false]);
    expect(copy.constructor).toBe(item.constructor);
  });

  it('of a typed class have no casts, and of the generic class no choices', () => {
    const { form } = made();
    expect('asTextItem' in form.addTextItem()).toBe(false);
    expect('getChoices' in (form.getItems()[0] ?? {})).toBe(false);
  });
});

describe('choices', () => {
  it('start with one empty choice (source: gas-fakes oddities)', () => {
    const { form } = made();
    for (const item of [form.addListItem(), form.addCheckboxItem(), form.addMultipleChoiceItem()]) {
      expect(item.getChoices().map((choice) => choice.getValue())).toEqual(['']);
      expect(item.isRequired()).toBe(false);
    }
  });

  it('cannot be emptied, doubled or null (sources: reference/forms/list-item, public scripts)', () => {
    const list = made().form.addListItem();
    expect(() => list.setChoiceValues([])).toThrow('Array is empty: values');
    expect(() => list.setChoices([])).toThrow('Array is empty: choices');
    expect(() => list.setChoices([null])).toThrow();
    expect(() => list.setChoiceValues(['a', 'a'])).toThrow('Questions cannot have duplicate choice values.');
    expect(
      list
        .setChoiceValues(['a', 2])
        .getChoices()
        .map((choice) => choice.getValue()),
    ).toEqual(['a', '2']);
  });

  it('either all steer or none (source: reference/forms/list-item)', () => {
    const { app, form } = made();
    const list = form.addListItem();
    const page = form.addPageBreakItem();
    const yes = list.createChoice('Ya', page);
    expect(() => list.setChoices([yes, list.createChoice('Tidak')])).toThrow('Invalid data updating form.');
    list.setChoices([yes, list.createChoice('Tidak', app.PageNavigationType.of('SUBMIT'))]);
    const [first, second] = form.getItemById(list.getId())?.asListItem().getChoices() ?? [];
    expect(first?.getPageNavigationType()).toBe(app.PageNavigationType.of('GO_TO_PAGE'));
    expect(first?.getGotoPage()?.getId()).toBe(page.getId());
    expect(second?.getPageNavigationType()).toBe(app.PageNavigationType.of('SUBMIT'));
    expect(second?.getGotoPage()).toBeNull();
  });

  it('have no getGoToPage with a capital T (source: gas-fakes testform, TypeError live)', () => {
    const list = made().form.addListItem();
    const choice = list.getChoices()[0] as unknown as { getGoToPage(): unknown };
    expect(() => choice.getGoToPage()).toThrow(TypeError);
  });

  it('need the page itself to go to a page', () => {
    const { app, form } = made();
    const list = form.addListItem();
    expect(() => list.createChoice('a', app.PageNavigationType.of('GO_TO_PAGE'))).toThrow();
    expect(() => list.createChoice('a', 'SUBMIT')).toThrow('FormApp.ListItem.createChoice');
  });

  it('know the right answers of a quiz', () => {
    const { app, form } = made();
    const item = form.addCheckboxItem().setPoints(3);
    item.setChoices([item.createChoice('a', true), item.createChoice('b', false)]);
    item.setFeedbackForCorrect(app.createFeedback().setText('Betul').build());
    expect(item.getChoices().map((choice) => choice.isCorrectAnswer())).toEqual([true, false]);
    expect(item.getPoints()).toBe(3);
    expect(() => item.setPoints(-1)).toThrow('Invalid data updating form.');
    expect(item.getFeedbackForCorrect()?.getText()).toBe('Betul');
    expect(item.getFeedbackForIncorrect()).toBeNull();
  });

  it('may leave room for another answer', () => {
    const { form } = made();
    const item = form.addMultipleChoiceItem().setChoiceValues(['a']);
    expect(() => item.createResponse('b')).toThrow('Invalid response submitted to item: b.');
    expect(item.hasOtherOption()).toBe(false);
    expect(item.showOtherOption(true).createResponse('b').getResponse()).toBe('b');
  });
});

describe('answers made by scripts (source: gas-fakes testformresponse)', () => {
  it('are text, lists or lists of lists', () => {
    const { form } = made();
    const boxes = form.addCheckboxItem().setChoiceValues(['Merah', 'Biru', 'Hijau']);
    expect(boxes.createResponse(['Merah', 'Hijau']).getResponse()).toEqual(['Merah', 'Hijau']);
    expect(() => boxes.createResponse(['Ungu'])).toThrow('Invalid response');
    expect(form.addListItem().setChoiceValues(['A']).createResponse('A').getResponse()).toBe('A');
    const grid = form.addGridItem().setRows(['1', '2']).setColumns(['A', 'B']);
    expect(grid.createResponse(['A', null]).getResponse()).toEqual(['A', null]);
    expect(() => grid.createResponse(['A'])).toThrow();
    expect(() => grid.createResponse(['A', 'C'])).toThrow('Invalid response');
    const boxGrid = form.addCheckboxGridItem().setRows(['1', '2']).setColumns(['A', 'B']);
    expect(boxGrid.createResponse([['A'], ['A', 'B']]).getResponse()).toEqual([['A'], ['A', 'B']]);
  });

  it('give scales and ratings as strings within bounds', () => {
    const { form } = made();
    expect(form.addScaleItem().createResponse(4).getResponse()).toBe('4');
    expect(() => form.addScaleItem().createResponse(6)).toThrow();
    expect(form.addRatingItem().createResponse(3).getResponse()).toBe('3');
    expect(() => form.addRatingItem().createResponse(4)).toThrow();
  });

  it('give dates as yyyy-MM-dd on the clocks of the script’s zone, times as HH:mm', () => {
    const { form } = made();
    const lateEvening = new Date(Date.UTC(2026, 1, 4, 18, 30)); // 5 February, 01.30 in Jakarta
    expect(form.addDateItem().createResponse(lateEvening).getResponse()).toBe('2026-02-05');
    expect(form.addDateItem().setIncludesYear(false).createResponse(lateEvening).getResponse()).toBe('02-05');
    expect(form.addDateTimeItem().createResponse(lateEvening).getResponse()).toBe('2026-02-05 01:30');
    expect(form.addTimeItem().createResponse(7, 45).getResponse()).toBe('07:45');
    expect(form.addDurationItem().createResponse(1, 2, 3).getResponse()).toBe('01:02:03');
    expect(() => form.addDateItem().createResponse('2026-02-05')).toThrow('FormApp.DateItem.createResponse');
  });

  it('lead back to their item', () => {
    const { form } = made();
    const item = form.addTextItem().setTitle('Nama');
    const answer = item.createResponse('Budi');
    expect(answer.getItem()).toMatchObject({ itemId: item.getId() });
  });
});

describe('scales and ratings', () => {
  it('go from 1 to 5 at first and take 0 or 1 up to 3–10 (source: reference/forms/scale-item)', () => {
    const scale = made().form.addScaleItem();
    expect([scale.getLowerBound(), scale.getUpperBound()]).toEqual([1, 5]);
    scale.setBounds(0, 10).setLabels('Buruk', 'Baik');
    expect([scale.getLowerBound(), scale.getUpperBound()]).toEqual([0, 10]);
    expect([scale.getLeftLabel(), scale.getRightLabel()]).toEqual(['Buruk', 'Baik']);
    expect(() => scale.setBounds(2, 5)).toThrow();
    expect(() => scale.setBounds(1, 2)).toThrow();
    expect(() => scale.setBounds(1, 11)).toThrow();
  });

  it('rate with three stars at first and take 3 to 10 (source: reference/forms/rating-item)', () => {
    const { app, form } = made();
    const rating = form.addRatingItem();
    expect(rating.getRatingScaleLevel()).toBe(3);
    expect(rating.getRatingIcon()).toBe(app.RatingIconType.of('STAR'));
    rating.setRatingScaleLevel(10).setRatingIcon(app.RatingIconType.of('HEART'));
    expect(rating.getRatingIcon()).toBe(app.RatingIconType.of('HEART'));
    expect(() => rating.setRatingScaleLevel(2)).toThrow();
    expect(() => rating.setRatingIcon('HEART')).toThrow();
  });
});

describe('page breaks', () => {
  it('continue at first and can go to a page, submit or restart', () => {
    const { app, form } = made();
    const first = form.addPageBreakItem();
    const second = form.addPageBreakItem();
    expect(first.getPageNavigationType()).toBe(app.PageNavigationType.of('CONTINUE'));
    expect(first.getGoToPage()).toBeNull();
    expect(second.setGoToPage(first).getGoToPage()?.getId()).toBe(first.getId());
    expect(second.setGoToPage(app.PageNavigationType.of('SUBMIT')).getGoToPage()).toBeNull();
    expect(() => second.setGoToPage(3)).toThrow('FormApp.PageBreakItem.setGoToPage');
  });
});

describe('grids', () => {
  it('keep the entry of a row whose label stays', () => {
    const { form } = made();
    const grid = form.addGridItem().setRows(['Jalan', 'Selokan']).setColumns(['baik', 'rusak']);
    expect([grid.getRows(), grid.getColumns()]).toEqual([
      ['Jalan', 'Selokan'],
      ['baik', 'rusak'],
    ]);
    const linkOf = () =>
      form
        .createResponse()
        .withItemResponse(grid.createResponse(['baik', null]))
        .toPrefilledUrl();
    const before = linkOf();
    grid.setRows(['Jalan', 'Embung']);
    expect(linkOf()).toBe(before);
    expect(() => grid.setRows([])).toThrow('Array is empty: rows');
  });
});

describe('rules', () => {
  it('are built, set and taken away; a builder without a rule clears (source: reference/forms/text-item)', () => {
    const { app, form } = made();
    const item = form.addTextItem();
    const rule = app.createTextValidation().requireNumberBetween(1, 100).setHelpText('1–100').build();
    item.setValidation(rule);
    expect(rule.data).toEqual({ type: 'NUMBER_BETWEEN', values: [1, 100], helpText: '1–100' });
    item.setValidation(app.createTextValidation().build());
    expect(app.createTextValidation().build().data).toBeNull();
    expect(() => item.setValidation('x')).toThrow('FormApp.TextItem.setValidation');
    expect(() => item.setValidation(app.createCheckboxValidation().build())).toThrow();
    expect(item.setValidation(null)).toBe(item);
  });

  it.each([
    ['requireNumber', []],
    ['requireWholeNumber', []],
    ['requireNumberBetween', [1, 2]],
    ['requireNumberNotBetween', [1, 2]],
    ['requireNumberEqualTo', [1]],
    ['requireNumberNotEqualTo', [1]],
    ['requireNumberGreaterThan', [1]],
    ['requireNumberGreaterThanOrEqualTo', [1]],
    ['requireNumberLessThan', [1]],
    ['requireNumberLessThanOrEqualTo', [1]],
    ['requireTextIsEmail', []],
    ['requireTextIsUrl', []],
    ['requireTextMatchesPattern', ['a+']],
    ['requireTextDoesNotMatchPattern', ['a+']],
    ['requireTextContainsPattern', ['a']],
    ['requireTextDoesNotContainPattern', ['a']],
    ['requireTextLengthGreaterThanOrEqualTo', [2]],
    ['requireTextLengthLessThanOrEqualTo', [2]],
  ] as const)('of texts: %s', (name, args) => {
    const builder = made().app.createTextValidation();
    const call = builder[name] as (...args: unknown[]) => typeof builder;
    expect(call.apply(builder, [...args]).build().data?.values).toEqual(args);
  });

  it('of paragraphs, ticks and grids each fit their own question', () => {
    const { app, form } = made();
    form
      .addParagraphTextItem()
      .setValidation(app.createParagraphTextValidation().requireTextLengthLessThanOrEqualTo(100).build());
    form.addCheckboxItem().setValidation(app.createCheckboxValidation().requireSelectExactly(2).build());
    form.addGridItem().setValidation(app.createGridValidation().requireLimitOneResponsePerColumn().build());
    form
      .addCheckboxGridItem()
      .setValidation(app.createCheckboxGridValidation().requireLimitOneResponsePerColumn().build());
    expect(() => form.addParagraphTextItem().setValidation(app.createTextValidation().build())).toThrow();
    expect(() => app.createTextValidation().requireTextMatchesPattern('(')).toThrow('pattern');
  });
});

describe('pictures and videos', () => {
  it('keep a picture that is one, its width and place', () => {
    const { app, session, form } = made();
    const bytes = new Uint8Array([1, 2, 250]);
    const picture = new Blob(session, { bytes, contentType: 'image/png', name: 'logo.png' });
    const item = form.addImageItem().setImage(picture).setWidth(120).setAlignment(app.Alignment.of('CENTER'));
    expect(item.getImage()?.read()).toEqual({ bytes, contentType: 'image/png', name: 'logo.png' });
    expect([item.getWidth(), item.getAlignment()]).toEqual([120, app.Alignment.of('CENTER')]);
    const text = new Blob(session, { bytes, contentType: 'text/plain', name: null });
    expect(() => item.setImage(text)).toThrow();
    const source: { getBlob(): BlobFace } = { getBlob: () => picture };
    expect(form.addImageItem().setImage(source).getImage()).not.toBeNull();
  });

  it.each(['www.youtube.com/watch?v=1234abcdxyz', 'https://youtu.be/1234abcdxyz', '1234abcdxyz'])(
    'take a video as %s (source: reference/forms/video-item)',
    (url) => {
      const item = made().form.addVideoItem();
      expect(item.setVideoUrl(url)).toBe(item);
      expect(() => item.setVideoUrl('https://vimeo.com/1')).toThrow('Invalid argument: youtubeUrl');
    },
  );
});

import { createOffice } from '../../../src/office';
import { restoreState, snapshotState } from '../../../src/runtime/state/snapshot';
import { STORY, steppedStory, storySteps } from '../workbook-story';

it('nothing that happens later shows in a snapshot, and restoring brings all of it back', () => {
  const office = createOffice();
  office.createWorkbook('Kasiman');
  office.load({ files: { 'Code.gs': STORY } });
  office.call('fill');
  const before = JSON.stringify(office.state);
  const snapshot = snapshotState(office.state);
  office.call('change');
  expect(JSON.stringify(office.state)).not.toBe(before);
  expect(JSON.parse(JSON.stringify(snapshot))).toEqual(JSON.parse(before));
  const { workbooks, mails } = office.state;
  restoreState(office.state, snapshot);
  expect(JSON.parse(JSON.stringify(office.state))).toEqual(JSON.parse(before));
  expect(office.state.workbooks).toBe(workbooks);
  expect(office.state.mails).toBe(mails);
});

it('each step of a story may be taken back', () => {
  const office = createOffice();
  office.createWorkbook('Kasiman');
  const steps = storySteps();
  office.load({ files: { 'Code.gs': steppedStory() } });
  for (const [n, code] of steps.entries()) {
    const before = JSON.stringify(office.state);
    const snapshot = snapshotState(office.state);
    office.call('step', n);
    expect([code, JSON.parse(JSON.stringify(snapshot))]).toEqual([code, JSON.parse(before)]);
  }
});

// A process whose script loses a rejection; with the argument "own" the process loses one of its own as well.
import { createOffice } from '../../../src/office';

const office = createOffice();
office.load({
  files: {
    'a.gs': "async function lost() { throw new Error('hilang'); } function f() { lost(); return 1; }",
  },
});
office.call('f');
if (process.argv[2] === 'own') void Promise.reject(new Error('punya kantor'));
setTimeout(() => console.log('hidup'), 30);

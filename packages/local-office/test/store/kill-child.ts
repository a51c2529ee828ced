// A busy office that is meant to be killed: one execution after another, saved, then acknowledged on stdout.
import fs from 'node:fs';
import { createOffice } from '../../src/office';
import { openOfficeStore } from '../../src/store/office-store';

const store = openOfficeStore(process.argv[2] ?? '');
const state = store.load();
const office = createOffice(state === undefined ? {} : { state });
office.load({
  files: {
    'a.gs': `function step() {
      const store = PropertiesService.getScriptProperties();
      const n = Number(store.getProperty('n') || 0) + 1;
      store.setProperty('n', String(n));
      store.setProperty('pad' + (n % 40), new Array(2000).join(String(n % 10)));
      CacheService.getScriptCache().put('k' + (n % 100), String(n));
      console.log('langkah ' + n);
      return n;
    }`,
  },
});
if (state === undefined) office.createWorkbook('Kasiman');
for (;;) {
  const n = office.call('step');
  store.save(office.state);
  fs.writeSync(1, `${n}\n`);
}

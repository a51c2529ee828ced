// The page on fidelity says what the code declares.
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

const script = join(__dirname, '..', '..', 'build', 'fidelity.mjs');

it('docs/fidelity.md says what the code declares (else: node packages/local-office/build/fidelity.mjs)', () => {
  expect(() => execFileSync(process.execPath, [script, '--check'], { stdio: 'pipe' })).not.toThrow();
});

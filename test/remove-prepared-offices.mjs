// Removes the folder of prepared offices at the end of a run.
import { rmSync } from 'node:fs';

export default function removeFolder() {
  rmSync(process.env.PREPARED_OFFICES, { recursive: true, force: true });
}

// How does a part of the script that few executions need come into one that does?
import { googlePages } from '../google/window';

/** What a part of our own build exports; see docs/adr/0004. */
export function loadPart<Part>(name: string): Part {
  return new Function(googlePages.readFile(name))();
}

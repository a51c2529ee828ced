// The shape of a table that says issues in words.
import type { Issue, IssueCode, IssueData } from '../../core/issue';

/** A sentence for each issue that its readers meet, made from what the issue is about. */
export type IssueSentences = { readonly [Code in IssueCode]?: (data: IssueData[Code]) => string };

/** The sentences that the table has for these issues. */
export function sentencesOf(table: IssueSentences, issues: readonly Issue[]): readonly string[] {
  return issues.flatMap((issue) => sentenceOf(table, issue));
}

function sentenceOf<Code extends IssueCode>(
  table: IssueSentences,
  { code, data }: { readonly code: Code; readonly data: IssueData[Code] },
): string[] {
  const say = table[code];
  return say === undefined ? [] : [say(data)];
}

// Lets a text that is longer than its cell run on as far as it is drawn.
import { SpreadsheetSkeleton } from '@univerjs/engine-render';

/** Pixels before and behind a text in its cell, which Univer leaves out when it counts the columns that a text covers. */
const padding = 6;

/** Called once, before a workbook is shown: else the last letter of a text that just fills its columns is cut. */
export function leaveRoomForOverflow(): void {
  const covered = SpreadsheetSkeleton.prototype.getOverflowPosition;
  SpreadsheetSkeleton.prototype.getOverflowPosition = function (contentSize, ...place) {
    return covered.call(this, { ...contentSize, width: contentSize.width + padding }, ...place);
  };
}

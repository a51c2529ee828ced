// How is developer metadata added?
import type { EnumFamily } from '../../../runtime/service/google-enum';
import { nextNumber, touch } from '../../../workbook/cells';
import type { MetadataData, WorkbookData } from '../../../workbook/workbook-data';

type Added = Omit<MetadataData, 'id'>;

/** The optional arguments of addDeveloperMetadata: (value), (visibility) or (value, visibility). */
export function metadataArguments(
  second: unknown,
  third: unknown,
  visibilities: EnumFamily<'DOCUMENT' | 'PROJECT'>,
): Pick<Added, 'value' | 'visibility'> {
  return {
    value: typeof second === 'string' ? second : null,
    visibility: visibilities.nameOf(third) ?? visibilities.nameOf(second) ?? 'DOCUMENT',
  };
}

/** Adds metadata and tells its id. */
export function addMetadata(workbook: WorkbookData, metadata: Added): number {
  const id = nextNumber(workbook);
  workbook.metadata = [...workbook.metadata, { id, ...metadata }];
  touch(workbook);
  return id;
}

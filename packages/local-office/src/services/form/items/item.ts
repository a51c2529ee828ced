// An item whose type a script does not know yet.
import type { FormItemData, ItemType } from '../../../form/form-data';
import { declareService, ServiceError } from '../../../runtime/service/service';
import type { FaceOf } from '../face-of';
import { anyItemOf, type FormContext } from '../form-context';
import { CheckboxItem, ListItem, MultipleChoiceItem } from './choice-item';
import { CheckboxGridItem, GridItem } from './grid-item';
import { appendCopy, ItemFace, itemMethods } from './item-base';
import { ImageItem, PageBreakItem, SectionHeaderItem, VideoItem } from './layout-item';
import { DateItem, DateTimeItem, DurationItem, TimeItem } from './moment-item';
import { RatingItem, ScaleItem } from './scale-item';
import { ParagraphTextItem, TextItem } from './text-item';

type TypedItem = new (context: FormContext, itemId: number) => ItemFace;

/**
 * FormApp.Item: what `getItems` and `getItemById` give. Casting to a type that the item doesn't have throws
 * (reference/forms/item); FILE_UPLOAD has no class of its own.
 */
export class Item extends ItemFace implements FaceOf<GoogleAppsScript.Forms.Item> {
  readonly className = 'Item';

  duplicate(): Item {
    return new Item(this.context, appendCopy(this.context, this.itemId));
  }

  asCheckboxGridItem(): CheckboxGridItem {
    return this.as('CHECKBOX_GRID', CheckboxGridItem);
  }

  asCheckboxItem(): CheckboxItem {
    return this.as('CHECKBOX', CheckboxItem);
  }

  asDateItem(): DateItem {
    return this.as('DATE', DateItem);
  }

  asDateTimeItem(): DateTimeItem {
    return this.as('DATETIME', DateTimeItem);
  }

  asDurationItem(): DurationItem {
    return this.as('DURATION', DurationItem);
  }

  asGridItem(): GridItem {
    return this.as('GRID', GridItem);
  }

  asImageItem(): ImageItem {
    return this.as('IMAGE', ImageItem);
  }

  asListItem(): ListItem {
    return this.as('LIST', ListItem);
  }

  asMultipleChoiceItem(): MultipleChoiceItem {
    return this.as('MULTIPLE_CHOICE', MultipleChoiceItem);
  }

  asPageBreakItem(): PageBreakItem {
    return this.as('PAGE_BREAK', PageBreakItem);
  }

  asParagraphTextItem(): ParagraphTextItem {
    return this.as('PARAGRAPH_TEXT', ParagraphTextItem);
  }

  asRatingItem(): RatingItem {
    return this.as('RATING', RatingItem);
  }

  asScaleItem(): ScaleItem {
    return this.as('SCALE', ScaleItem);
  }

  asSectionHeaderItem(): SectionHeaderItem {
    return this.as('SECTION_HEADER', SectionHeaderItem);
  }

  asTextItem(): TextItem {
    return this.as('TEXT', TextItem);
  }

  asTimeItem(): TimeItem {
    return this.as('TIME', TimeItem);
  }

  asVideoItem(): VideoItem {
    return this.as('VIDEO', VideoItem);
  }

  private as<Face extends ItemFace>(
    type: ItemType,
    face: new (context: FormContext, itemId: number) => Face,
  ): Face {
    const item: FormItemData = anyItemOf(this.context, this.itemId);
    if (item.type !== type) throw new ServiceError(`Invalid conversion for item type: ${item.type}.`);
    return new face(this.context, this.itemId);
  }
}

const casts = {
  asCheckboxGridItem: 'local',
  asCheckboxItem: 'local',
  asDateItem: 'local',
  asDateTimeItem: 'local',
  asDurationItem: 'local',
  asGridItem: 'local',
  asImageItem: 'local',
  asListItem: 'local',
  asMultipleChoiceItem: 'local',
  asPageBreakItem: 'local',
  asParagraphTextItem: 'local',
  asRatingItem: 'local',
  asScaleItem: 'local',
  asSectionHeaderItem: 'local',
  asTextItem: 'local',
  asTimeItem: 'local',
  asVideoItem: 'local',
} satisfies typeof itemMethods;

declareService(Item, { name: 'Item', methods: { ...itemMethods, ...casts } });

/** The generic face of an item; what a FormContext needs. */
export function itemFace(context: FormContext, itemId: number): Item {
  return new Item(context, itemId);
}

/** The id of the item that a script passes; undefined for anything else. */
export function itemIdOf(item: unknown): number | undefined {
  return item instanceof ItemFace ? item.itemId : undefined;
}

/** Class by type, for `add…Item`; FILE_UPLOAD can't be added by a script (docs/google-facts.md, Forms). */
export const typedItems = {
  CHECKBOX: CheckboxItem,
  CHECKBOX_GRID: CheckboxGridItem,
  DATE: DateItem,
  DATETIME: DateTimeItem,
  DURATION: DurationItem,
  GRID: GridItem,
  IMAGE: ImageItem,
  LIST: ListItem,
  MULTIPLE_CHOICE: MultipleChoiceItem,
  PAGE_BREAK: PageBreakItem,
  PARAGRAPH_TEXT: ParagraphTextItem,
  RATING: RatingItem,
  SCALE: ScaleItem,
  SECTION_HEADER: SectionHeaderItem,
  TEXT: TextItem,
  TIME: TimeItem,
  VIDEO: VideoItem,
} satisfies Record<Exclude<ItemType, 'FILE_UPLOAD'>, TypedItem>;

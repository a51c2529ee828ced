// Scales and ratings, as scripts see them.
import type { RatingItemData, ScaleItemData } from '../../../form/form-data';
import type { GoogleEnum } from '../../../runtime/service/google-enum';
import { declareService, ServiceError, signatureError } from '../../../runtime/service/service';
import { integerArgument, optionalText } from '../arguments';
import type { FaceOf } from '../face-of';
import { itemOf } from '../form-context';
import { ratingIconTypes } from '../form-enums';
import { ItemResponse } from '../responses/item-response';
import { appendCopy, ManuallyGradedFace, manuallyGradedMethods } from './item-base';

/** FormApp.ScaleItem: 0 or 1 up to 3–10. Its answers are strings (gas-fakes testformresponse). */
export class ScaleItem
  extends ManuallyGradedFace<ScaleItemData>
  implements FaceOf<GoogleAppsScript.Forms.ScaleItem>
{
  readonly className = 'ScaleItem';

  protected data(): ScaleItemData {
    return itemOf(this.context, this.itemId, ['SCALE']);
  }

  duplicate(): ScaleItem {
    return new ScaleItem(this.context, appendCopy(this.context, this.itemId));
  }

  createResponse(response: unknown): ItemResponse {
    const step = integerArgument(response, this.method('createResponse'));
    const { lower, upper } = this.data();
    if (step < lower || step > upper) throw new ServiceError(`Invalid response submitted to item: ${step}.`);
    return new ItemResponse(this.context, this.itemId, String(step));
  }

  getLowerBound(): number {
    return this.data().lower;
  }

  getUpperBound(): number {
    return this.data().upper;
  }

  getLeftLabel(): string {
    return this.data().leftLabel;
  }

  getRightLabel(): string {
    return this.data().rightLabel;
  }

  /** The lower bound must be 0 or 1, the upper 3 to 10 (reference/forms/scale-item). */
  setBounds(lower: unknown, upper: unknown): this {
    const low = integerArgument(lower, this.method('setBounds'));
    const high = integerArgument(upper, this.method('setBounds'));
    if (low !== 0 && low !== 1) throw new ServiceError('Invalid argument: lower');
    if (high < 3 || high > 10) throw new ServiceError('Invalid argument: upper');
    const item = this.data();
    item.lower = low;
    item.upper = high;
    return this.changed();
  }

  setLabels(lower: unknown, upper: unknown): this {
    const item = this.data();
    item.leftLabel = optionalText(lower, this.method('setLabels'));
    item.rightLabel = optionalText(upper, this.method('setLabels'));
    return this.changed();
  }
}

declareService(ScaleItem, {
  name: 'ScaleItem',
  methods: {
    ...manuallyGradedMethods,
    getLowerBound: 'local',
    getUpperBound: 'local',
    getLeftLabel: 'local',
    getRightLabel: 'local',
    setBounds: 'write',
    setLabels: 'write',
  },
});

/** FormApp.RatingItem (reference/forms/rating-item; see newer-than-types.d.ts). */
export class RatingItem
  extends ManuallyGradedFace<RatingItemData>
  implements FaceOf<GoogleAppsScript.Forms.RatingItem>
{
  readonly className = 'RatingItem';

  protected data(): RatingItemData {
    return itemOf(this.context, this.itemId, ['RATING']);
  }

  duplicate(): RatingItem {
    return new RatingItem(this.context, appendCopy(this.context, this.itemId));
  }

  createResponse(response: unknown): ItemResponse {
    const step = integerArgument(response, this.method('createResponse'));
    if (step < 1 || step > this.data().level) {
      throw new ServiceError(`Invalid response submitted to item: ${step}.`);
    }
    return new ItemResponse(this.context, this.itemId, String(step));
  }

  getRatingIcon(): GoogleEnum {
    return ratingIconTypes.of(this.data().icon);
  }

  setRatingIcon(icon: unknown): this {
    const name = ratingIconTypes.nameOf(icon);
    if (name === undefined) throw signatureError(this.method('setRatingIcon'), [icon]);
    this.data().icon = name;
    return this.changed();
  }

  getRatingScaleLevel(): number {
    return this.data().level;
  }

  /** 3 to 10. */
  setRatingScaleLevel(level: unknown): this {
    const wanted = integerArgument(level, this.method('setRatingScaleLevel'));
    if (wanted < 3 || wanted > 10) throw new ServiceError('Invalid argument: ratingScaleLevel');
    this.data().level = wanted;
    return this.changed();
  }
}

declareService(RatingItem, {
  name: 'RatingItem',
  methods: {
    ...manuallyGradedMethods,
    getRatingIcon: 'local',
    setRatingIcon: 'write',
    getRatingScaleLevel: 'local',
    setRatingScaleLevel: 'write',
  },
});

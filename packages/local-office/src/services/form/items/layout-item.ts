// Pictures, videos, section headers and page breaks, as scripts see them.
import type {
  ImageItemData,
  Navigation,
  PageBreakItemData,
  SectionHeaderItemData,
  VideoItemData,
} from '../../../form/form-data';
import type { GoogleEnum } from '../../../runtime/service/google-enum';
import { declareService, ServiceError, signatureError } from '../../../runtime/service/service';
import { Blob, blobOf } from '../../utilities/blob';
import { integerArgument, textArgument } from '../arguments';
import type { FaceOf } from '../face-of';
import { formOf, itemOf } from '../form-context';
import { alignments, pageNavigationTypes } from '../form-enums';
import { appendCopy, itemMethods, TypedItemFace } from './item-base';

abstract class PictureFace<Data extends ImageItemData | VideoItemData> extends TypedItemFace<Data> {
  getAlignment(): GoogleEnum {
    return alignments.of(this.data().alignment);
  }

  setAlignment(alignment: unknown): this {
    const name = alignments.nameOf(alignment);
    if (name === undefined) throw signatureError(this.method('setAlignment'), [alignment]);
    this.data().alignment = name;
    return this.changed();
  }

  /** Pixels. */
  getWidth(): number {
    return this.data().width;
  }

  setWidth(width: unknown): this {
    this.data().width = integerArgument(width, this.method('setWidth'));
    return this.changed();
  }
}

const pictureMethods = {
  ...itemMethods,
  getAlignment: 'local',
  setAlignment: 'write',
  getWidth: 'local',
  setWidth: 'write',
} satisfies typeof itemMethods;

/** FormApp.ImageItem. */
export class ImageItem
  extends PictureFace<ImageItemData>
  implements FaceOf<GoogleAppsScript.Forms.ImageItem>
{
  readonly className = 'ImageItem';

  protected data(): ImageItemData {
    return itemOf(this.context, this.itemId, ['IMAGE']);
  }

  duplicate(): ImageItem {
    return new ImageItem(this.context, appendCopy(this.context, this.itemId));
  }

  /** null as long as no picture was set. */
  getImage(): Blob | null {
    const { image } = this.data();
    if (image === null) return null;
    const { base64, contentType, name } = image;
    const bytes = new Uint8Array(Buffer.from(base64, 'base64'));
    return new Blob(this.context.session, { bytes, contentType, name: name === '' ? null : name });
  }

  setImage(image: unknown): this {
    const method = this.method('setImage');
    const blob = blobOf(image);
    if (!blob) throw signatureError(method, [image]);
    const { bytes, contentType, name } = blob.read();
    if (!contentType?.startsWith('image/')) throw new ServiceError('Invalid image data.');
    this.data().image = { name: name ?? '', contentType, base64: Buffer.from(bytes).toString('base64') };
    return this.changed();
  }
}

declareService(ImageItem, {
  name: 'ImageItem',
  methods: { ...pictureMethods, getImage: 'read', setImage: 'write' },
});

function videoId(url: string): string | undefined {
  return (
    /(?:youtube\.com\/(?:watch\?(?:.*&)?v=|embed\/|shorts\/)|youtu\.be\/)([\w-]{6,})/.exec(url)?.[1] ??
    (/^[\w-]{6,}$/.test(url) ? url : undefined)
  );
}

/** FormApp.VideoItem. */
export class VideoItem
  extends PictureFace<VideoItemData>
  implements FaceOf<GoogleAppsScript.Forms.VideoItem>
{
  readonly className = 'VideoItem';

  protected data(): VideoItemData {
    return itemOf(this.context, this.itemId, ['VIDEO']);
  }

  duplicate(): VideoItem {
    return new VideoItem(this.context, appendCopy(this.context, this.itemId));
  }

  /** A long or short address at YouTube, or the id of a video. */
  setVideoUrl(youtubeUrl: unknown): this {
    const id = videoId(textArgument(youtubeUrl, this.method('setVideoUrl')));
    if (id === undefined) throw new ServiceError('Invalid argument: youtubeUrl');
    this.data().url = `https://www.youtube.com/watch?v=${id}`;
    return this.changed();
  }
}

declareService(VideoItem, { name: 'VideoItem', methods: { ...pictureMethods, setVideoUrl: 'write' } });

/** FormApp.SectionHeaderItem. */
export class SectionHeaderItem
  extends TypedItemFace<SectionHeaderItemData>
  implements FaceOf<GoogleAppsScript.Forms.SectionHeaderItem>
{
  readonly className = 'SectionHeaderItem';

  protected data(): SectionHeaderItemData {
    return itemOf(this.context, this.itemId, ['SECTION_HEADER']);
  }

  duplicate(): SectionHeaderItem {
    return new SectionHeaderItem(this.context, appendCopy(this.context, this.itemId));
  }
}

declareService(SectionHeaderItem, { name: 'SectionHeaderItem', methods: itemMethods });

/** FormApp.PageBreakItem: the start of a page; its navigation rules the page before it. */
export class PageBreakItem
  extends TypedItemFace<PageBreakItemData>
  implements FaceOf<GoogleAppsScript.Forms.PageBreakItem>
{
  readonly className = 'PageBreakItem';

  protected data(): PageBreakItemData {
    return itemOf(this.context, this.itemId, ['PAGE_BREAK']);
  }

  duplicate(): PageBreakItem {
    return new PageBreakItem(this.context, appendCopy(this.context, this.itemId));
  }

  getPageNavigationType(): GoogleEnum {
    return pageNavigationTypes.of(this.data().navigation.type);
  }

  getGoToPage(): PageBreakItem | null {
    const { navigation } = this.data();
    return navigation.type === 'GO_TO_PAGE' ? new PageBreakItem(this.context, navigation.pageId) : null;
  }

  setGoToPage(target: unknown): this {
    this.data().navigation = navigationTo(target, this.context.formId, this.method('setGoToPage'));
    return this.changed();
  }
}

declareService(PageBreakItem, {
  name: 'PageBreakItem',
  methods: { ...itemMethods, getPageNavigationType: 'local', getGoToPage: 'local', setGoToPage: 'write' },
});

/** A page break of the same form, or a navigation type other than GO_TO_PAGE, which needs its page. */
export function navigationTo(target: unknown, formId: string, method: string): Navigation {
  if (target instanceof PageBreakItem) {
    const isHere =
      target.context.formId === formId && formOf(target.context).items.some(({ id }) => id === target.itemId);
    if (!isHere) throw new ServiceError('Invalid argument: navigationItem');
    return { type: 'GO_TO_PAGE', pageId: target.itemId };
  }
  const type = pageNavigationTypes.nameOf(target);
  if (type === undefined) throw signatureError(method, [target]);
  if (type === 'GO_TO_PAGE') throw new ServiceError('Invalid argument: navigationType');
  return { type };
}

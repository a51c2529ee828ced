// What did a server answer?
import { declareService } from '../../runtime/service';
import type { Session } from '../../runtime/session';
import { textArgument } from '../form/arguments';
import type { FaceOf } from '../form/face-of';
import { Blob } from '../utilities/blob';
import type { FakeResponseData } from './url-fetch-data';

/** UrlFetchApp.HTTPResponse. */
export class HttpResponse implements FaceOf<Omit<GoogleAppsScript.URL_Fetch.HTTPResponse, 'getContent'>> {
  constructor(
    private readonly session: Session,
    private readonly response: FakeResponseData,
  ) {}

  getResponseCode(): number {
    return this.response.status;
  }

  getContentText(charset: unknown = null): string {
    return this.getBlob().getDataAsString(
      charset === null ? null : textArgument(charset, 'UrlFetchApp.HTTPResponse.getContentText'),
    );
  }

  getContent(): Uint8Array {
    return Buffer.from(this.response.body, 'utf8');
  }

  getHeaders(): Readonly<Record<string, string>> {
    return this.response.headers;
  }

  getAllHeaders(): Readonly<Record<string, string>> {
    return this.response.headers;
  }

  getBlob(): Blob {
    const type = Object.entries(this.response.headers).find(([name]) => /^content-type$/i.test(name))?.[1];
    return new Blob(this.session, {
      bytes: Buffer.from(this.response.body, 'utf8'),
      contentType: (type ?? 'text/plain').split(';')[0] ?? 'text/plain',
      name: null,
    });
  }

  getAs(contentType: unknown): Blob {
    return this.getBlob().getAs(textArgument(contentType, 'UrlFetchApp.HTTPResponse.getAs'));
  }
}

declareService(HttpResponse, {
  name: 'HTTPResponse',
  methods: {
    getAllHeaders: 'local',
    getAs: 'local',
    getBlob: 'local',
    getContent: 'local',
    getContentText: 'local',
    getHeaders: 'local',
    getResponseCode: 'local',
  },
});

// Gives the local office the advanced service BigQuery, answered by a fake that runs elsewhere.
import type { ServicePlugin } from 'local-office/plugin';
import { BigQueryFace } from './big-query';
import { openSyncHttp } from './sync-http';

export interface BigQueryPlugin extends ServicePlugin {
  /** Ends the worker that sends. */
  close(): void;
}

/** For `createOffice({ services: [plugin] })`. `url`: where the fake answers, in another process than the office. */
export function bigQueryPlugin(url: string): BigQueryPlugin {
  const http = openSyncHttp();
  return {
    name: 'BigQuery',
    advancedServiceId: 'bigquery',
    create: (session) => new BigQueryFace({ url, http, session }),
    close: () => http.close(),
  };
}

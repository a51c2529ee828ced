// The public face for packages that add a service to the office: `createOffice({ services: [plugin] })`.
export { defineEnum, type EnumFamily, type GoogleEnum } from './runtime/service/google-enum';
export {
  type CallKind,
  declareService,
  type MethodRule,
  ServiceError,
  type ServiceRule,
  signatureError,
} from './runtime/service/service';
export type { ServicePlugin } from './runtime/service/service-plugin';
export type { RuntimeSession, Session } from './runtime/service/session';

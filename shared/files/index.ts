export { filesOnDemand } from './on-demand.ts';
export type { DownloadRequest, Files, Promotion, UploadForm, UploadRequest } from './files.ts';
export type { Finding, InspectLimits, ObjectTooLarge } from './inspect.ts';
export { cleanKey, documentOfQuarantineKey, quarantineKey } from './keys.ts';
export type { DocumentRef } from './keys.ts';
export type { ObjectChanged, ObjectMissing } from './refusals.ts';
export { FILE_TYPES } from './sniff.ts';
export type { FileType } from './sniff.ts';

import type { ApplicationDocument } from '../../../../shared/applications/index.ts';
import { at, type OwnVisit, type Params } from '../../edge/page.ts';
import type { ApplicantApp } from '../app.ts';
import { type OwnApplication, ownApplication, pathOf } from '../applications/own-application.ts';

/** A document of the dossier that its own people see, and the way back to all of them. */
export interface DocumentHere {
  readonly hand: OwnApplication;
  readonly document: ApplicationDocument;
  readonly back: string;
}

/** The document of this address; nothing when it is not one of this application's, or the application is somebody else's. */
export async function documentHere(
  app: ApplicantApp,
  visit: OwnVisit,
  params: Params,
): Promise<DocumentHere | undefined> {
  const hand = await ownApplication(app, visit, params);
  const document = hand?.application.documents.find(({ id }) => id === params['documentId']);
  if (hand === undefined || document === undefined) return undefined;
  return { hand, document, back: at(visit, pathOf(hand.application.id, '/documents')) };
}

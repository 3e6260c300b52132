import { applicantPlaces } from './places/applicant.ts';
import { auditPlaces } from './places/audit.ts';
import { chairPlaces } from './places/chair.ts';
import { evaluationPlaces } from './places/evaluation.ts';
import { filingPlaces } from './places/filing.ts';
import { financePlaces } from './places/finance.ts';
import { officerPlaces } from './places/officer.ts';
import type { Place } from './places/place.ts';
import { reviewPlaces } from './places/review.ts';

const PARTS = [
  ...[applicantPlaces, filingPlaces, evaluationPlaces, officerPlaces],
  ...[reviewPlaces, chairPlaces, financePlaces, auditPlaces],
];

/** Every page of who is signed in, in the situations that show the most of it; made one part after the other. */
export async function everyPlace(url: string, machineClient: string): Promise<readonly Place[]> {
  const places: Place[] = [];
  for (const make of PARTS) places.push(...(await make(url, machineClient)));
  return places;
}

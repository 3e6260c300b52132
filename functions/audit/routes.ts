import { getTrail } from './get-trail.ts';
import { getTrailVerification } from './get-trail-verification.ts';

export const routes = [getTrail, getTrailVerification] as const;

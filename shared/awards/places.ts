import * as z from 'zod';
import { err, ok, type Result } from '../kernel/result.ts';
import type { BadCursor } from '../store/index.ts';

/** Which part of a ranked list is asked for. */
export interface PlacesRequest {
  readonly limit: number;
  readonly cursor?: string | undefined;
}

const Place = z
  .string()
  .regex(/^[1-9]\d{0,5}$/)
  .transform(Number);

/** How many of the list come before the page; a cursor that is not one of this list is refused. */
export function placeOf({ cursor }: PlacesRequest, length: number): Result<number, BadCursor> {
  if (cursor === undefined) return ok(0);
  const place = Place.safeParse(Buffer.from(cursor, 'base64url').toString('utf8'));
  return place.success && place.data < length ? ok(place.data) : err({ code: 'BadCursor' });
}

/** The cursor of the page after this one, when there is one. */
export const nextPlace = (from: number, limit: number, length: number): { readonly next?: string } =>
  from + limit < length ? { next: Buffer.from(String(from + limit)).toString('base64url') } : {};

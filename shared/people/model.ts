import * as z from 'zod';
import { UserId } from '../kernel/ids.ts';

/**
 * Somebody who has signed in to the portal, by the name the identity provider gave. Trails hold ids only, so a name can be taken out
 * here without breaking a chain.
 */
export const NamedPerson = z.object({ userId: UserId, name: z.string() });
export type NamedPerson = z.infer<typeof NamedPerson>;

/** Names are what people chose for themselves. */
const LONGEST = 200;

/** A name fit to be shown beside others: one line, nothing invisible and nothing that turns the line around; empty when nothing is left. */
export const shownName = (name: string): string =>
  name.slice(0, LONGEST).normalize('NFC').replaceAll(/\s+/g, ' ').replaceAll(/\p{C}/gu, '').trim();

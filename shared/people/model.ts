import * as z from 'zod';
import { UserId } from '../kernel/ids.ts';

/**
 * Somebody who has signed in to the portal, by the name the identity provider gave. Trails hold ids only, so a name can be taken out
 * here without breaking a chain.
 */
export const NamedPerson = z.object({ userId: UserId, name: z.string() });
export type NamedPerson = z.infer<typeof NamedPerson>;

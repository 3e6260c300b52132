import * as z from 'zod';
import { Line } from '../kernel/text.ts';

const Name = z.string().regex(/^[A-Za-z][A-Za-z0-9_.-]{0,59}$/);
const Scalar = z.union([Line(1000), z.literal(''), z.int(), z.boolean(), z.null()]);

const nested = <Fact extends z.ZodType>(fact: Fact) => z.union([Scalar, z.array(fact).max(100), z.record(Name, fact)]);

/** What the source reports of an action, as it reports it: texts, integers, lists and records, four deep. */
export const Facts = z.record(Name, nested(nested(nested(Scalar)))).meta({ id: 'ProgrammeFacts' });
export type Facts = z.infer<typeof Facts>;

import * as z from 'zod';

const Position = z.record(z.string(), z.string());
/** Where a listing goes on: opaque to callers, a key of the table to us. */
export type Position = z.infer<typeof Position>;

/** The opaque text of a position. */
export const cursorOf = (position: Position): string => Buffer.from(JSON.stringify(position)).toString('base64url');

/** What a position of this listing must look like: exactly these attributes, within the listing's own partition and stretch. */
export interface Listing {
  readonly attributes: readonly string[];
  readonly partition: { readonly attribute: string; readonly value: string };
  readonly sort: {
    readonly attribute: string;
    readonly prefix: string;
    readonly between?: { readonly from: string; readonly to: string };
  };
}

/** The cursor a caller sends back; anything that is not one of ours, or of another listing, is `undefined`. */
export function positionOf(cursor: string, { attributes, partition, sort }: Listing): Position | undefined {
  const position = parse(cursor);
  if (position === undefined || Object.keys(position).length !== attributes.length) return undefined;
  if (attributes.some((name) => (position[name] ?? '') === '')) return undefined;
  const at = position[sort.attribute] ?? '';
  const { prefix, between } = sort;
  const within = between === undefined || (between.from <= at && at <= between.to);
  const ours = position[partition.attribute] === partition.value && at.startsWith(prefix) && within;
  return ours ? position : undefined;
}

function parse(cursor: string): Position | undefined {
  try {
    return Position.safeParse(JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'))).data;
  } catch {
    return undefined;
  }
}

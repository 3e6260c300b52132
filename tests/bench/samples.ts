import type { Use } from './meter.ts';

/** One answered request, or one floor, in a competition of so many applications. */
export interface Sample {
  readonly operation: string;
  readonly applications: number;
  /** From the event to the reply. */
  readonly milliseconds: number;
  readonly databaseMs: number;
  readonly units: number;
  readonly requests: number;
}

export interface Samples {
  readonly add: (operation: string, applications: number, milliseconds: number, use: Use) => void;
  readonly all: () => readonly Sample[];
}

/** Collects what was measured. */
export function samples(): Samples {
  const taken: Sample[] = [];
  return {
    add: (operation, applications, milliseconds, { accesses, milliseconds: databaseMs }) => {
      const units = accesses.reduce((total, access) => total + access.units, 0);
      taken.push({ operation, applications, milliseconds, databaseMs, units, requests: accesses.length });
    },
    all: () => taken,
  };
}

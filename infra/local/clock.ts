/** The time requests are stamped with: the machine's, moved by the distance that was set. */
export interface Clock {
  /** Milliseconds since 1970. */
  now(): number;
  /** From now on it is this moment, and time goes on from there; null takes the machine's time again. */
  set(moment: number | null): void;
  readonly moved: boolean;
}

/** Makes a clock; `machine` is given by tests. */
export function makeClock(machine: () => number = () => Date.now()): Clock {
  let offset = 0;
  return {
    now: () => machine() + offset,
    set: (moment) => {
      offset = moment === null ? 0 : moment - machine();
    },
    get moved() {
      return offset !== 0;
    },
  };
}

/** Reads an ISO instant with its offset; anything else is undefined. */
export function readMoment(text: string): number | undefined {
  if (!/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,3})?)?(Z|[+-]\d{2}:\d{2})$/.test(text)) return undefined;
  const moment = Date.parse(text);
  return Number.isNaN(moment) ? undefined : moment;
}

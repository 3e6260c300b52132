/** Lets a loop sleep until somebody rings or the time is over. */
export interface Bell {
  ring(): void;
  /** Returns at once when it was rung since `muted`. */
  sleep(ms: number): Promise<void>;
  /** Forgets that it was rung. */
  mute(): void;
}

/** Makes a bell that nobody has rung. */
export function makeBell(): Bell {
  let rung = false;
  let wake: (() => void) | undefined;
  return {
    ring: () => {
      rung = true;
      wake?.();
    },
    mute: () => {
      rung = false;
    },
    sleep: async (ms) => {
      if (rung) return;
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, ms);
        wake = () => {
          clearTimeout(timer);
          resolve();
        };
      });
      wake = undefined;
    },
  };
}

import type { Log } from './log.ts';
import type { Part } from './part.ts';

/** Runs in reverse order whatever was started, each step even when another fails. */
export function makeUndo(log: Log) {
  const steps: (() => void | Promise<void>)[] = [];
  return {
    push: (step: () => void | Promise<void>) => steps.push(step),
    run: async () => {
      for (const step of steps.splice(0).reverse())
        try {
          await step();
        } catch (error) {
          log('stack', String(error));
        }
    },
  };
}

/** Starts a part and remembers to stop it, even when it started only half. */
export async function startPart(part: Part, undo: ReturnType<typeof makeUndo>): Promise<void> {
  undo.push(() => part.stop());
  await part.start();
}

/** Starts parts side by side; when one fails the others are waited for, so that all of them can be stopped. */
export async function startAll(parts: readonly Part[], undo: ReturnType<typeof makeUndo>): Promise<void> {
  const started = await Promise.allSettled(parts.map((part) => startPart(part, undo)));
  for (const one of started) if (one.status === 'rejected') throw one.reason;
}

import * as z from 'zod';

/** Writes one line for the person who watches the terminal; `source` is a function or a part of the stack. */
export type Log = (source: string, line: string) => void;

const Entry = z.object({ level: z.string().optional(), message: z.unknown(), msg: z.unknown() }).partial().loose();

/** A structured line becomes `LEVEL message key=value`; anything else stays as it is. */
export function shorten(line: string): string {
  if (!line.startsWith('{')) return line;
  try {
    const { level, message, msg, timestamp: _time, requestId: _request, ...rest } = Entry.parse(JSON.parse(line));
    const text = message ?? msg;
    const fields = Object.entries(rest).map(([key, value]) => `${key}=${show(value)}`);
    return [level?.toUpperCase(), text === undefined ? undefined : show(text), ...fields]
      .filter((part) => part !== undefined)
      .join(' ');
  } catch {
    return line;
  }
}

const show = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value));

/** Prints lines as `source | text`, the source in a column of its own. */
export const consoleLog: Log = (source, line) => {
  process.stdout.write(`${source.padEnd(14)} | ${shorten(line)}\n`);
};
/** Says nothing. */
export const silent: Log = () => undefined;

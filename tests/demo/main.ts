import { randomBytes } from 'node:crypto';
import { LANGUAGES, type Language } from '../../shared/kernel/text.ts';
import { findPlatform, type PlayedOn } from './platform.ts';
import { play, SCENES } from './play.ts';
import { openStage, type Said } from './stage.ts';

// Functions on AWS live in UTC, and workers of a platform of its own take the time zone from this process.
process.env['TZ'] = 'UTC';

const began = performance.now();
const write = (text: string): void => {
  process.stdout.write(text);
};

/** `npm run demo -- --lang ro|ru|en`: plays the Bălți competition on the platform at `PORT`, or on one of its own. */
async function main(args: readonly string[]): Promise<number> {
  const language = languageIn(args);
  if (language === undefined) {
    process.stderr.write('Usage: npm run demo -- [--lang ro|ru|en]   (PORT says where the platform runs)\n');
    return 2;
  }
  const platform = await findPlatform(process.env['PORT'] ?? '3000');
  try {
    return await playOn(platform, language);
  } finally {
    await platform.close();
  }
}

async function playOn({ url, isOwn }: PlayedOn, language: Language): Promise<number> {
  const suffix = `demo-${randomBytes(3).toString('hex')}`;
  const stage = openStage({ url, language, suffix, scenes: SCENES, write });
  const where: Said = isOwn
    ? {
        ro: `pornită pentru această rulare, cu date proprii, pe ${url}`,
        ru: `запущена для этого показа, со своими данными, на ${url}`,
        en: `started for this run with data of its own, at ${url}`,
      }
    : {
        ro: `cea care rulează deja pe ${url}`,
        ru: `та, что уже работает на ${url}`,
        en: `the one that runs at ${url}`,
      };
  write(
    `\n${stage.tr({ ro: 'Concurs: concursul de la Bălți, jucat prin API', ru: 'Concurs: конкурс в Бэлць, сыгранный через API', en: 'Concurs: the competition of Bălți, played through the API' })}\n`,
  );
  write(`${stage.tr({ ro: 'Platforma', ru: 'Платформа', en: 'Platform' })}: ${stage.tr(where)}\n`);
  write(
    `${stage.tr({
      ro: `Un program se importă o singură dată sub un nume, așa că numele acestei rulări se termină în „${suffix}”; se poate repeta oricând.`,
      ru: `Программа под одним именем загружается один раз, поэтому имена этого показа кончаются на «${suffix}»; повторять можно сколько угодно.`,
      en: `A programme is imported once under a name, so the names of this run end in “${suffix}”; it can be repeated at any time.`,
    })}\n`,
  );
  const stopped = await play(stage).then(
    () => undefined,
    (failure: unknown) => saidOf(stage.tr, failure),
  );
  return summary(stage, stopped);
}

function summary({ failures, checks, tr }: ReturnType<typeof openStage>, stopped: string | undefined): number {
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  if (stopped !== undefined)
    write(`\n✗ ${tr({ ro: 'Oprit', ru: 'Остановлено', en: 'Stopped' })}: ${stopped.slice(0, 1000)}\n`);
  for (const failure of failures) write(`✗ ${failure}\n`);
  const all = failures.length === 0 && stopped === undefined;
  const held = checks - failures.length;
  const end: Said = all
    ? { ro: 'totul ține', ru: 'всё верно', en: 'all of it holds' }
    : stopped === undefined
      ? { ro: 'NU ține', ru: 'НЕ верно', en: 'it does NOT hold' }
      : { ro: 'oprit înainte de sfârșit', ru: 'остановлено до конца', en: 'stopped before the end' };
  write(
    `\n${tr({
      ro: `${held} din ${checks} afirmații verificate, ${seconds} s: ${end.ro}`,
      ru: `${held} из ${checks} утверждений подтверждено, ${seconds} с: ${end.ru}`,
      en: `${held} of ${checks} claims verified, ${seconds} s: ${end.en}`,
    })}\n`,
  );
  return all ? 0 : 1;
}

/** What stopped the play, in a line; `fetch` has no words of its own for a platform that is gone. */
function saidOf(tr: (text: Said) => string, failure: unknown): string {
  const message = failure instanceof Error ? failure.message : String(failure);
  return message === 'fetch failed'
    ? tr({
        ro: 'platforma nu mai răspunde',
        ru: 'платформа больше не отвечает',
        en: 'the platform does not answer any more',
      })
    : message;
}

function languageIn(args: readonly string[]): Language | undefined {
  if (args.length === 0) return 'ro';
  const wanted = args[0] === '--lang' ? args[1] : args[0]?.replace(/^--lang=/, '');
  return LANGUAGES.find((language) => language === wanted);
}

process.exitCode = await main(process.argv.slice(2)).catch((failure: unknown) => {
  process.stderr.write(`${failure instanceof Error ? failure.message : String(failure)}\n`);
  return 1;
});

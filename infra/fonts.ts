import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import subsetFont from 'subset-font';
import { ROOT } from './build.ts';

/** `npm run fonts`: cuts Onest (OFL-1.1) down to the letters of the portal's languages; its results are kept in the repository. */
const WEIGHTS = { 400: '400Regular/Onest_400Regular.ttf', 600: '600SemiBold/Onest_600SemiBold.ttf' };
const between = (first: number, last: number) =>
  Array.from({ length: last - first + 1 }, (_, index) => String.fromCodePoint(first + index)).join('');

const LETTERS = {
  latin: `${between(0x20, 0x7e)}\u00a0ĂăÂâÎîȘșȚțŞşŢţĞğİıÇçÖöÜüÄäÉéÈèËëÁáÓóÍí„”“‘’«»–—…·•№€§°×→≥≤\u202f\u2011`,
  cyrillic: `${between(0x410, 0x44f)}ЁёІіЇїЄєҐґ`,
};

/** What the letters do beside each other: pairs drawn closer, figures of one width, the comma under ș and ț of old texts. The rest of Onest is not used. */
const FEATURES = ['kern', 'tnum', 'mark', 'mkmk', 'ccmp', 'locl'];

const target = join(ROOT, 'functions/web/fonts');
await mkdir(target, { recursive: true });
for (const [weight, file] of Object.entries(WEIGHTS)) {
  const whole = await readFile(join(ROOT, 'node_modules/@expo-google-fonts/onest', file));
  for (const [script, letters] of Object.entries(LETTERS)) {
    const cut = await subsetFont(whole, letters, { targetFormat: 'woff2', noHinting: true, keepFeatures: FEATURES });
    await writeFile(join(target, `onest-${script}-${weight}.woff2`), cut);
    console.log(`onest-${script}-${weight}.woff2  ${String(cut.length)} bytes`);
  }
}

import { autosave } from './autosave.ts';
import { count } from './count.ts';
import { everywhere } from './everywhere.ts';
import { liveTotals } from './live-totals.ts';
import { enhancePrinting } from './print.ts';
import { rows } from './rows.ts';
import { enhanceUploads } from './uploads.ts';

everywhere();
document.querySelectorAll<HTMLElement>('[data-rows]').forEach(rows);
document.querySelectorAll<HTMLElement>('[data-budget]').forEach(liveTotals);
document.querySelectorAll<HTMLElement>('.b-counted').forEach(count);
document.querySelectorAll<HTMLFormElement>('form[data-autosave]').forEach(autosave);
enhanceUploads();
enhancePrinting();

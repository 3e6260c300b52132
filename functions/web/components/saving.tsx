import type { OwnVisit } from '../edge/page.ts';

/**
 * Where a script says how saving goes while a form is filled in, in the reader's language: the form is `data-autosave`. Without a script
 * there is nothing to say.
 */
export const Saving = ({ visit: { t } }: { readonly visit: Pick<OwnVisit, 't'> }) => (
  <p
    class="b-saving b-scripted"
    role="status"
    data-saving={t('savingNow')}
    data-saved={t('savedAt', { time: '{time}' })}
    data-offline={t('savedOffline')}
    data-expired={t('savedExpired')}
    data-stale={t('savedStale')}
    data-mistakes={t('savedMistakes')}
    data-refused={t('savedRefused')}
  >
    {t('savesItself')}
  </p>
);

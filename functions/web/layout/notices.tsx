import { ErrorSummary } from '../components/error-summary.tsx';
import { idOf } from '../components/form.tsx';
import { NotificationBanner } from '../components/notification-banner.tsx';
import type { View, Visit } from '../edge/page.ts';

interface NoticeProps {
  readonly view: View;
  readonly visit: Visit;
}

/** That what was just sent was done: the page people come to says it once, by the word in its address (`?done=saved`). */
export function DoneNotice({ view: { attempt, status = 200 }, visit: { query, t } }: NoticeProps) {
  const { done = '' } = query;
  const key = `done${done.slice(0, 1).toUpperCase()}${done.slice(1)}`;
  if (done === '' || status !== 200 || attempt !== undefined || !t.knows(key)) return null;
  return (
    <NotificationBanner title={t('doneTitle')} success>
      {t(key)}
    </NotificationBanner>
  );
}

/** Everything that is wrong with what was just sent. */
export function Mistakes({ view, visit: { t } }: NoticeProps) {
  const { attempt } = view;
  if (attempt === undefined) return null;
  const { form, labels, refused } = attempt;
  const hrefOf = (pointer: string) => {
    const elsewhere = view.mendAt?.(pointer);
    if (elsewhere !== undefined) return elsewhere;
    return labels.has(pointer.slice(1)) ? `#${idOf(form, pointer.slice(1))}` : undefined;
  };
  const errors = refused.mistakes.map(({ pointer, message }) => {
    const label = labels.get(pointer.slice(1));
    return { text: label === undefined ? message : `${label}: ${message}`, href: hrefOf(pointer) };
  });
  const said = refused.mistakes.some(({ message }) => message === refused.detail);
  return <ErrorSummary title={t('errorsTitle')} text={said ? undefined : refused.detail} errors={errors} />;
}

import type { Translate } from '../../../shared/i18n/catalogue/translate.ts';
import { Textarea, type TextareaProps } from './textarea.tsx';

export interface CountedTextareaProps extends TextareaProps {
  readonly t: Translate;
  readonly most: number;
}

/** Several lines to fill in, saying how many characters there may be; a script says how many are left. */
export const CountedTextarea = ({ t, ...props }: CountedTextareaProps) => (
  <div
    class="b-counted"
    data-left={t('charactersLeft', { left: '{left}', n: props.most })}
    data-over={t('charactersOver', { over: '{over}', n: props.most })}
  >
    <Textarea {...props} />
    <p class="govuk-hint b-counted__message" data-count>
      {t('charactersMost', { n: props.most })}
    </p>
  </div>
);

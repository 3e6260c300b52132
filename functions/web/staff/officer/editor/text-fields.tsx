import type { Text } from '../../../../../shared/kernel/text.ts';
import type { fieldsFor } from '../../../components/form.tsx';
import { Input } from '../../../components/input.tsx';
import { Textarea } from '../../../components/textarea.tsx';
import type { OwnVisit } from '../../../edge/page.ts';

export interface TextFieldsProps {
  readonly visit: Pick<OwnVisit, 't'>;
  readonly fields: ReturnType<typeof fieldsFor>;
  /** The place of the text in what the route takes: `title`, `grid/0/title`. */
  readonly name: string;
  readonly label: string;
  readonly stored?: Partial<Text> | undefined;
  readonly hint?: string;
  /** Several lines, so many of them. @default one line */
  readonly lines?: number;
  /** In front of the label where the errors are listed: `Criteriul 2`. */
  readonly row?: string;
}

const LANGUAGES = [
  ['ro', 'textInRomanian'],
  ['ru', 'textInRussian'],
  ['en', 'textInEnglish'],
] as const;

/** A text of the authority in its three languages; only the Romanian one has to be there. */
export const TextFields = ({ visit: { t }, fields, name, label, stored = {}, hint, lines, row }: TextFieldsProps) => (
  <div class="b-languages">
    {LANGUAGES.map(([language, key]) => {
      const own = `${label}, ${t(key)}${language === 'ro' ? '' : ` ${t('optional')}`}`;
      const field = fields.field(`${name}/${language}`, row === undefined ? own : `${row}: ${own}`, stored[language]);
      const more = { label: own, ...(hint === undefined || language !== 'ro' ? {} : { hint }) };
      return lines === undefined ? <Input {...field} {...more} /> : <Textarea {...field} {...more} rows={lines} />;
    })}
  </div>
);

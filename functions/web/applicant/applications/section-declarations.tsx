import { Checkbox } from '../../components/choices.tsx';
import { Fieldset } from '../../components/form-group.tsx';
import { DECLARED } from '../../dossier/declarations.tsx';
import { sectionPage } from './section-page.tsx';

/** What the representative declares by filing the application. */
export const declarationsPage = sectionPage({
  name: 'declarations',
  section: 'declarations',
  lead: 'leadDeclarations',
  extra: () => undefined,
  fields: ({ visit: { t }, own, fields: { choice } }) => {
    const stored = own.application.content.declarations ?? {};
    return (
      <Fieldset legend={t('declaresQuestion')}>
        {DECLARED.map(([name, words]) => {
          const { chosen, label, ...field } = choice(
            `declarations/${name}`,
            t(words),
            stored[name] === true ? ['yes'] : [],
          );
          return <Checkbox {...field} text={label} checked={chosen.includes('yes')} />;
        })}
      </Fieldset>
    );
  },
});

import type { SectionName } from '../../../shared/applications/index.ts';
import type { MessageKey } from '../../../shared/i18n/catalogue/translate.ts';
import type { Visit } from '../edge/page.ts';

const TITLES = {
  project: 'sectionProject',
  description: 'sectionDescription',
  organisation: 'sectionOrganisation',
  contacts: 'sectionContacts',
  activities: 'sectionActivities',
  indicators: 'sectionIndicators',
  partners: 'sectionPartners',
  budget: 'sectionBudget',
  documents: 'sectionDocuments',
  declarations: 'sectionDeclarations',
} as const satisfies Record<SectionName, MessageKey>;

/** What a section of an application is called, by who writes it and by who reads it. */
export const sectionTitle = ({ t }: Pick<Visit, 't'>, name: SectionName): string => t(TITLES[name]);

import { SECTION_NAMES, type SectionName, type SectionProgress } from '../../../../shared/applications/index.ts';
import type { TagColour } from '../../components/tag.tsx';
import type { OwnVisit } from '../../edge/page.ts';
import { type OwnApplication, pathOf } from './own-application.ts';

/** Where a section is filled in, below its application. */
export const sectionPage = (name: SectionName): string =>
  name === 'description' ? '/project/description' : `/${name}`;

/** How far a section has come, as a word and its colour; an optional one that nobody began is no gap. */
export function progressText({ t }: Pick<OwnVisit, 't'>, { state, needed }: SectionProgress) {
  const tag = (text: string, colour?: TagColour) => ({ text, colour });
  if (state === 'complete') return tag(t('sectionComplete'));
  if (state === 'in-progress') return tag(t('inProgress'), 'yellow');
  return needed ? tag(t('sectionNotBegun'), 'blue') : tag(t('sectionOptional'), 'grey');
}

/** The page after a section, below the language: the next section, or the list when it was the last. */
export function pageAfter(name: SectionName, own: OwnApplication): string {
  const { id } = own.application;
  const next = SECTION_NAMES.slice(SECTION_NAMES.indexOf(name) + 1).find(hasSection(own));
  return next === undefined ? pathOf(id) : pathOf(id, sectionPage(next));
}

/** Whether the call has a use for this section. */
export const hasSection =
  ({ progress }: Pick<OwnApplication, 'progress'>) =>
  (name: SectionName): boolean =>
    progress.some((section) => section.name === name);

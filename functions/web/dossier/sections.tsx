import type { ComponentType, VNode } from 'preact';
import { isAsked, type SectionName } from '../../../shared/applications/index.ts';
import { ProjectBudget } from './budget.tsx';
import { Declarations } from './declarations.tsx';
import { FiledDocuments } from './documents.tsx';
import type { DossierProps } from './dossier-props.ts';
import { Contacts, Experience } from './people.tsx';
import { Activities, Indicators, Partners } from './plans.tsx';
import { ProjectAtLength, ProjectInBrief } from './project.tsx';
import { sectionTitle } from './titles.ts';

const CONTENTS: Readonly<Record<SectionName, ComponentType<DossierProps>>> = {
  project: ProjectInBrief,
  description: ProjectAtLength,
  organisation: Experience,
  contacts: Contacts,
  activities: Activities,
  indicators: Indicators,
  partners: Partners,
  budget: ProjectBudget,
  documents: FiledDocuments,
  declarations: Declarations,
};

/** What an applicant wrote in a section, for whatever frame its reader puts around it. */
export interface WrittenSection {
  readonly name: SectionName;
  readonly title: string;
  readonly content: VNode;
}

/** The sections a reader asks for, in the reader's order, without those the call has no use for. */
export const sectionsOf = (dossier: DossierProps, names: readonly SectionName[]): readonly WrittenSection[] =>
  names
    .filter((name) => isAsked(name, dossier.call) || (name === 'documents' && dossier.application.documents.length > 0))
    .map((name) => {
      const Content = CONTENTS[name];
      return { name, title: sectionTitle(dossier.visit, name), content: <Content {...dossier} /> };
    });

import type { CatalogueLike } from '../types.ts';
import type { ro } from './ro.ts';

export const en: CatalogueLike<'en', typeof ro> = {
  // the sections, in the order in which they are filled in
  sectionProject: 'The project in brief',
  sectionDescription: 'Description of the project',
  sectionOrganisation: 'Experience of the organisation',
  sectionContacts: 'Contact persons and bank account',
  sectionActivities: 'Activities',
  sectionIndicators: 'Measurable results',
  sectionPartners: 'Partners',
  sectionBudget: 'Budget of the project',
  sectionDocuments: 'Documents',
  sectionDeclarations: 'Declarations',

  // the project
  projectTitle: 'Title of the project',
  projectPlace: 'Place',
  projectPeriod: 'Period',
  projectDescription: 'Description',
  projectGoal: 'Goal',
  objectives: 'Objectives',
  projectJustification: 'Why the project is needed',
  projectRelevance: 'How it fits the theme of the call',
  targetGroup: 'For whom',
  beneficiaries: 'How many people benefit directly',
  continues: 'Does it continue an earlier project? Which and how',
  visibility: 'How people will learn of the project',

  // who applies
  experienceActivity: 'Activity of the organisation',
  earlierProjects: 'Earlier projects',
  contactRepresentative: 'Legal representative',
  contactCoordinator: 'Project coordinator',
  contactBank: 'Bank account',

  // what is done, how it is measured, who helps
  activityTitle: 'Activity',
  responsible: 'Who is responsible',
  activityResult: 'Expected result',
  indicatorTitle: 'What is counted',
  unit: 'Unit',
  baseline: 'How much now',
  target: 'How much at the end',
  proof: 'How it is verified',
  partnerName: 'Partner',
  partnerRole: 'How it helps',

  // the budget
  expense: 'Item',
  quantity: 'Quantity',
  unitPrice: 'Unit price',
  quantityAndPrice: 'Quantity and price',
  rowTotal: 'Cost',
  ownShare: 'Own contribution',
  rowRequested: 'Requested',
  budgetSums: 'In all',

  // documents
  documentNotBrought: 'Missing (required)',
  documentNone: 'No file',
  fileName: 'File',
  fileHash: 'Hash (SHA-256)',
  fileReceivedAt: 'received on {when}',
  fileFiledIn: 'submission {n}',
  fileClean: 'No viruses',
  filePending: 'Being scanned',
  fileInfected: 'Holds malware',
  fileInfectedText: 'This file will not be submitted. Upload another one in its place.',
  fileSpoiled: 'Replaced while uploading',
  fileAwaited: 'The file has not arrived',
  openPendingTitle: 'The document is being scanned for viruses',
  openPendingText: 'Every file is scanned before it can be opened. This usually takes less than a minute.',
  openInTime: 'The document was received in time: the scan does not cost you the deadline.',
  openAgain: 'Try again',
  openInfectedTitle: 'The document cannot be opened',
  openInfectedText: 'A virus was found in the file, so nobody opens it.',

  // declarations
  declaresQuestion: 'I declare that:',
  declareTrue: 'what the application and its documents say is true',
  declareNoDouble: 'the same costs are not funded from another source',
  declareNoArrears: 'the organisation has no arrears to the public budget',
  declareConsent: 'the persons named in the application agree to the use of their data for this call',

  // what is known of it
  filedOn: 'Submitted',
  applicationNumber: 'Application {number}',
  dossierHash: 'Hash of the dossier (SHA-256)',
  toApplication: 'Back to the application',

  // its points
  points: 'Points',
  justification: 'Justification',
  meanOfPoints: 'Mean',
};

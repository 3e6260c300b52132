/** Words for what is in an application, for who writes it and for who reads it. */
export const ro = {
  // the sections, in the order in which they are filled in
  sectionProject: 'Proiectul pe scurt',
  sectionDescription: 'Descrierea proiectului',
  sectionOrganisation: 'Experiența organizației',
  sectionContacts: 'Persoane de contact și cont bancar',
  sectionActivities: 'Activitățile',
  sectionIndicators: 'Rezultatele măsurabile',
  sectionPartners: 'Partenerii',
  sectionBudget: 'Bugetul proiectului',
  sectionDocuments: 'Documentele',
  sectionDeclarations: 'Declarațiile',

  // the project
  projectTitle: 'Titlul proiectului',
  projectPlace: 'Locul desfășurării',
  projectPeriod: 'Perioada',
  projectDescription: 'Descrierea',
  projectGoal: 'Scopul',
  objectives: 'Obiectivele',
  projectJustification: 'De ce este nevoie de proiect',
  projectRelevance: 'Legătura cu tema concursului',
  targetGroup: 'Pentru cine',
  beneficiaries: 'Câți beneficiari direcți',
  continues: 'Continuă un proiect mai vechi? Care și cum',
  visibility: 'Cum va afla lumea despre proiect',

  // who applies
  experienceActivity: 'Activitatea organizației',
  earlierProjects: 'Proiecte realizate',
  contactRepresentative: 'Reprezentantul legal',
  contactCoordinator: 'Coordonatorul proiectului',
  contactBank: 'Contul bancar',

  // what is done, how it is measured, who helps
  activityTitle: 'Activitatea',
  responsible: 'Cine răspunde',
  activityResult: 'Rezultatul așteptat',
  indicatorTitle: 'Ce se numără',
  unit: 'Unitatea',
  baseline: 'Cât este acum',
  target: 'Cât va fi',
  proof: 'Cum se verifică',
  partnerName: 'Partenerul',
  partnerRole: 'Cu ce ajută',

  // the budget
  expense: 'Cheltuiala',
  quantity: 'Cantitatea',
  unitPrice: 'Prețul unitar',
  quantityAndPrice: 'Cantitatea și prețul',
  rowTotal: 'Costul',
  ownShare: 'Contribuția proprie',
  rowRequested: 'Se cere',
  budgetSums: 'În total',

  // documents
  documentNotBrought: 'Lipsește (obligatoriu)',
  documentNone: 'Niciun fișier',
  fileName: 'Fișierul',
  fileHash: 'Amprenta (SHA-256)',
  fileReceivedAt: 'primit la {when}',
  fileFiledIn: 'depunerea {n}',
  fileClean: 'Fără viruși',
  filePending: 'Se verifică de viruși',
  fileInfected: 'Conține un virus',
  fileInfectedText: 'Acest fișier nu se depune. Încărcați altul în locul lui.',
  fileSpoiled: 'Înlocuit la încărcare',
  fileAwaited: 'Fișierul nu a ajuns',
  openPendingTitle: 'Documentul se verifică de viruși',
  openPendingText: 'Fiecare fișier se verifică înainte de a putea fi deschis. De obicei durează mai puțin de un minut.',
  openInTime: 'Documentul este primit la timp: verificarea nu vă costă termenul.',
  openAgain: 'Încearcă din nou',
  openInfectedTitle: 'Documentul nu poate fi deschis',
  openInfectedText: 'În fișier a fost găsit un virus, de aceea nu îl deschide nimeni.',

  // declarations
  declaresQuestion: 'Declar pe proprie răspundere că:',
  declareTrue: 'datele din cerere și din documente sunt adevărate',
  declareNoDouble: 'aceleași cheltuieli nu sunt finanțate din altă sursă',
  declareNoArrears: 'organizația nu are datorii la bugetul public',
  declareConsent: 'persoanele numite în cerere sunt de acord cu prelucrarea datelor lor pentru acest concurs',

  // what is known of it
  filedOn: 'Depusă la',
  applicationNumber: 'Cererea {number}',
  dossierHash: 'Amprenta dosarului (SHA-256)',
  toApplication: 'Înapoi la cerere',

  // its points
  points: 'Puncte',
  justification: 'Justificarea',
  meanOfPoints: 'Media',
} as const;

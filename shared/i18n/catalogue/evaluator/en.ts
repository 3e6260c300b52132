import type { CatalogueLike } from '../types.ts';
import type { ro } from './ro.ts';

export const en: CatalogueLike<'en', typeof ro> = {
  evalTitle: 'Applications you evaluate',
  evalLead:
    'For each application: first declare whether you have a conflict of interest, then give points, then lock the sheet.',
  evalEmptyTitle: 'You have nothing to evaluate',
  evalEmptyText:
    'Applications appear here once the secretary of the commission assigns them to you. Those where you declared a conflict of interest are not shown any more.',
  evalProgress: { one: '{done} of {n} sheet locked', other: '{done} of {n} sheets locked' },
  evalAllLocked: 'You have finished evaluating this call. Thank you.',
  evalCallOver: 'The evaluation of this call is over. Locked sheets can be read.',
  evalNextOne: 'Go on with the next application',
  evalApplications: 'Applications of call {code}',
  evalToDeclare: 'To declare',
  evalToScore: 'To score',
  evalLocked: 'Locked',
  evalMissed: 'Not finished',
  evalScoredOf: { one: '{scored} of {n} criterion', other: '{scored} of {n} criteria' },

  evalConflictTitle: 'Declaration of interests',
  evalConflictLead:
    'The dossier opens once you declare that you have no conflict of interest. For now you see only who applies and the title of the project.',
  evalApplicant: 'Who applies',
  evalConflictWhat:
    'You have a conflict of interest if you or somebody close to you works for the applicant, is a member of it or gains from it, or if anything else could cast doubt on your impartiality.',
  evalConflictQuestion: 'Do you have a conflict of interest with this application?',
  evalConflictNo: 'I have no conflict of interest',
  evalConflictNoHint: 'The dossier and the score sheet open.',
  evalConflictYes: 'I have a conflict of interest',
  evalConflictYesHint: 'You no longer evaluate this application nor see it. The secretary gives it to somebody else.',
  evalConflictReason: 'What the conflict is',
  evalConflictReasonHint: 'Only if you have a conflict. The reason stays in the audit trail.',
  evalConflictFinal:
    'A declared conflict is final: the application, its documents and its points are hidden from you for good.',
  evalConflictRegister:
    'The declaration is held against the register of organisations: if you are a member of the applicant, the application is taken from you all the same.',
  evalDeclare: 'Send the declaration',
  evalFoundLater: 'I have learned of a conflict of interest',
  doneDeclared: 'The declaration is sent. You can read the dossier and give points.',
  doneRecused:
    'You declared a conflict of interest. The application is not shown to you any more; somebody else evaluates it.',
  doneConflictFound:
    'The register says that you are a member of the applicant. The application was taken from you, whatever the declaration, and somebody else evaluates it.',

  evalSheet: 'Score sheet',
  evalSheetText:
    'You can save an unfinished sheet and come back. Until all sheets are locked, only you see your points.',
  evalPointsUpTo: 'Points, from 0 to {max}',
  evalCriterionPoints: '{criterion}: points',
  evalCriterionReason: '{criterion}: justification',
  evalFloor: 'With a mean below {floor} the application is not financed.',
  evalKnockOut: 'Knock-out criterion: with a mean of zero the application is not financed.',
  evalTotal: 'Total',
  evalTotalOf: 'of {most}',
  evalThreshold: 'The threshold of the call is {threshold}. The mean of all evaluators counts.',
  evalSaveAndCheck: 'Save and check',
  evalReadOnly: 'The sheet was locked on {when} and does not change any more.',
  evalOver: 'The evaluation of this call is over and the sheet was not locked. It cannot be changed any more.',
  evalNext: 'Next',
  evalNextText: 'Application “{title}”, {organisation}',
  evalGoNext: 'To the next application',
  evalBackToList: 'To all my applications',

  evalDossier: 'The dossier',
  evalDossierText: 'Contacts and bank accounts are not shown to evaluators.',
  evalTellSecretary: 'Tell the secretary of the commission.',
  evalBackToSheet: 'Back to the sheet',

  evalLockTitle: 'Check and lock the sheet',
  evalLockLead: 'This is how your sheet will count.',
  evalLockFinal: 'Nobody can change a locked sheet any more. The points become part of the decision.',
  evalLock: 'Lock the sheet',
  evalIncompleteTitle: 'The sheet is not complete',
  evalIncompleteText: 'Every criterion needs points and a justification. Missing:',
  evalMissing: 'Missing',
  doneSheetLocked: 'The sheet is locked.',
};

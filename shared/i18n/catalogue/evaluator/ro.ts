/** Words of evaluators. */
export const ro = {
  evalTitle: 'Cererile pe care le evaluați',
  evalLead:
    'Pentru fiecare cerere: declarați întâi dacă aveți un conflict de interese, apoi dați puncte, apoi închideți fișa.',
  evalEmptyTitle: 'Nu aveți nimic de evaluat',
  evalEmptyText:
    'Cererile apar aici după ce secretarul comisiei vi le repartizează. Cererile la care ați declarat un conflict de interese nu se mai arată.',
  evalProgress: {
    one: '{done} din {n} fișă închisă',
    few: '{done} din {n} fișe închise',
    other: '{done} din {n} de fișe închise',
  },
  evalAllLocked: 'Ați încheiat evaluarea acestui concurs. Vă mulțumim.',
  evalCallOver: 'Evaluarea acestui concurs s-a încheiat. Fișele închise pot fi citite.',
  evalNextOne: 'Continuați cu cererea următoare',
  evalApplications: 'Cererile concursului {code}',
  evalToDeclare: 'De declarat',
  evalToScore: 'De punctat',
  evalLocked: 'Închisă',
  evalMissed: 'Neîncheiată',
  evalScoredOf: {
    one: '{scored} din {n} criteriu',
    few: '{scored} din {n} criterii',
    other: '{scored} din {n} de criterii',
  },

  evalConflictTitle: 'Declarația de interese',
  evalConflictLead:
    'Dosarul se deschide după ce declarați că nu aveți un conflict de interese. Deocamdată vedeți numai cine cere și titlul proiectului.',
  evalApplicant: 'Cine cere',
  evalConflictWhat:
    'Aveți un conflict de interese dacă dumneavoastră sau cineva apropiat lucrează, este membru sau are un câștig în organizația care cere, ori dacă orice altceva v-ar putea pune la îndoială imparțialitatea.',
  evalConflictQuestion: 'Aveți un conflict de interese cu această cerere?',
  evalConflictNo: 'Nu am niciun conflict de interese',
  evalConflictNoHint: 'Se deschide dosarul și fișa de evaluare.',
  evalConflictYes: 'Am un conflict de interese',
  evalConflictYesHint: 'Nu mai evaluați această cerere și nu o mai vedeți. Secretarul o repartizează altcuiva.',
  evalConflictReason: 'În ce constă conflictul',
  evalConflictReasonHint: 'Numai dacă aveți un conflict. Motivul rămâne în jurnalul de audit.',
  evalConflictFinal:
    'Un conflict declarat este definitiv: cererea, documentele și punctele ei vi se ascund pentru totdeauna.',
  evalConflictRegister:
    'Declarația se compară cu registrul organizațiilor: dacă sunteți membru al organizației care cere, cererea trece oricum la alt evaluator.',
  evalDeclare: 'Depun declarația',
  evalFoundLater: 'Am aflat de un conflict de interese',
  doneDeclared: 'Declarația este depusă. Puteți citi dosarul și da puncte.',
  doneRecused: 'Ați declarat un conflict de interese. Cererea nu vi se mai arată și o evaluează altcineva.',
  doneConflictFound:
    'Registrul arată că sunteți membru al organizației care cere. Oricare ar fi declarația, cererea o evaluează altcineva.',

  evalSheet: 'Fișa de evaluare',
  evalSheetText:
    'Puteți salva o fișă neterminată și reveni. Punctele le vedeți numai dumneavoastră până la închiderea tuturor fișelor.',
  evalPointsUpTo: 'Puncte, de la 0 la {max}',
  evalCriterionPoints: '{criterion}: puncte',
  evalCriterionReason: '{criterion}: justificarea',
  evalFloor: 'Dacă media este sub {floor}, cererea nu se finanțează.',
  evalKnockOut: 'Criteriu eliminatoriu: cu media zero cererea nu se finanțează.',
  evalTotal: 'Total',
  evalTotalOf: 'din {most}',
  evalThreshold: 'Pragul concursului este {threshold}. Contează media tuturor evaluatorilor.',
  evalSaveAndCheck: 'Salvează și verifică',
  evalReadOnly: 'Fișa este închisă din {when} și nu se mai schimbă.',
  evalOver: 'Evaluarea acestui concurs s-a încheiat, iar fișa nu a fost închisă. Nu se mai poate schimba.',
  evalNext: 'Urmează',
  evalNextText: 'Cererea „{title}”, {organisation}',
  evalGoNext: 'La cererea următoare',
  evalBackToList: 'La toate cererile mele',

  evalDossier: 'Dosarul',
  evalDossierText: 'Contactele și conturile bancare nu se arată evaluatorilor.',
  evalTellSecretary: 'Spuneți secretarului comisiei.',
  evalBackToSheet: 'Înapoi la fișă',

  evalLockTitle: 'Verificați și închideți fișa',
  evalLockLead: 'Așa va intra fișa dumneavoastră în calcul.',
  evalLockFinal: 'O fișă închisă nu se mai poate schimba, de nimeni. Punctele devin parte a deciziei.',
  evalLock: 'Închide fișa',
  evalIncompleteTitle: 'Fișa nu este completă',
  evalIncompleteText: 'Fiecare criteriu are nevoie de puncte și de justificare. Lipsesc:',
  evalMissing: 'Lipsește',
  doneSheetLocked: 'Fișa este închisă.',
} as const;

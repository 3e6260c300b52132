/** Words of documents, filing and what comes after. */
export const ro = {
  // documents of the dossier
  documentsText:
    'Adăugați câte un fișier la fiecare document. Ce încărcați rămâne salvat; cererea o depuneți separat, la sfârșit.',
  documentsClosed: 'Documentele nu mai pot fi schimbate.',
  documentsOther: 'Alte documente',
  documentThere: 'Adăugat',
  documentNeeded: 'Obligatoriu, lipsește',
  documentOptional: 'La dorință',
  documentLimits: 'Formate: {types}. Cel mult {most}.',
  filePendingText: 'Documentul este primit la timp; nu trebuie să așteptați verificarea ca să depuneți cererea.',
  fileSpoiledText: 'Ștergeți-l și încărcați documentul din nou, o singură dată.',
  fileBrokenText: 'Încărcarea s-a întrerupt. Ștergeți acest rând și alegeți fișierul din nou.',
  fileSend: 'Trimiteți fișierul',
  fileSentAlready: 'L-am trimis deja',
  doneReceived: 'Documentul a fost primit.',
  toDocuments: 'Înapoi la documente',

  // bringing a file
  uploadChoose: 'Alegeți fișierul',
  uploadAnother: 'Alegeți încă un fișier',
  uploadFormat: 'În ce format este fișierul?',
  uploadBegin: 'Adaugă un fișier',
  uploadProgress: 'Cât s-a trimis',
  uploadWrongType: 'Acest tip de fișier nu se acceptă. Salvați documentul ca {types} și alegeți-l din nou.',
  uploadTooLarge:
    'Fișierul are {size}, iar aici încap cel mult {most}. Micșorați-l (de exemplu, scanați cu o calitate mai mică) și alegeți-l din nou.',
  uploadEmpty: 'Fișierul este gol. Verificați-l și alegeți-l din nou.',
  uploadPreparing: 'Se pregătește trimiterea …',
  uploadSending: 'S-a trimis {percent}%',
  uploadOffline:
    'Nu este conexiune la internet. Nu închideți pagina: trimiterea continuă singură când conexiunea revine.',
  uploadAgain: 'Legătura s-a întrerupt. Încercăm din nou …',
  uploadChecking: 'S-a trimis tot. Verificăm fișierul primit …',
  uploadFailed: 'Fișierul nu a putut fi trimis. Verificați conexiunea și alegeți-l din nou.',
  uploadExpired: 'Sesiunea a expirat. Intrați din nou în cont în altă filă, apoi alegeți fișierul din nou.',
  uploadTitle: 'Trimiteți fișierul',
  uploadPlainText:
    'Alegeți fișierul și trimiteți-l. După aceea pagina revine singură la portal, unde mai apăsați un buton.',
  uploadSend: 'Trimite fișierul',
  uploadUntil: 'Formularul este valabil până la {when}.',
  uploadTechnical:
    'Dacă apare o pagină tehnică în engleză, fișierul este gol sau prea mare sau formularul a expirat: apăsați „Înapoi” și încercați din nou.',
  sentTitle: 'Mai este un pas',
  sentText:
    'Portalul mai trebuie să citească fișierul, ca să știm că a ajuns întreg și în formatul cerut. Abia după aceea documentul este primit.',
  sentCheck: 'Verificați fișierul primit',
  receivedNothing: 'Fișierul nu a ajuns la noi. Trimiteți-l din nou.',
  receivedOtherType:
    'Conținutul fișierului nu este în formatul cerut, oricum s-ar numi fișierul. Deschideți-l, salvați-l în formatul cerut și încărcați-l din nou.',
  receivedBroken: 'Fișierul nu a ajuns întreg. Încărcați-l din nou.',
  removeDocumentTitle: 'Ștergeți acest fișier?',
  removeDocumentText: 'Fișierul nu va mai face parte din cerere. Până la termen puteți încărca altul în locul lui.',
  removeDocument: 'Ștergeți fișierul',
  removeDocumentNot: 'Nu, înapoi la documente',
  sentDrop: 'Ștergeți-l și alegeți alt fișier',
  sentAgain: 'Trimiteți fișierul din nou',

  // checking and submitting
  reviewTitle: 'Verificați cererea înainte de depunere',
  readTitle: 'Conținutul cererii',
  checkFor: 'Cererea organizației {organisation} la concursul',
  missingTitle: 'Înainte de a depune mai trebuie',
  missingSee: 'Cererea se poate depune după ce completați ce lipsește.',
  missingSeeLink: 'Vedeți ce lipsește',
  missingHere: 'nu este completat',
  submitTitle: 'Depunerea cererii',
  submitText:
    'Depuneți cererea în numele organizației {organisation}. O puteți schimba și depune din nou până la {when}; contează ultima depunere.',
  submitButton: 'Depuneți cererea',
  submitOnlyRepresentative:
    'Sunteți redactor. Numai un reprezentant al organizației {organisation} poate trimite cererea: rugați-l să intre în contul său și să deschidă această pagină.',
  submitDoneTitle: 'Cererea este depusă exact așa',
  submitDoneText: 'Nu aveți nimic de făcut. Dacă schimbați ceva până la {when}, depuneți cererea din nou.',
  seeReceipt: 'Vedeți dovada depunerii',

  // the receipt
  receiptTitle: 'Dovada depunerii',
  receiptPanel: 'Cererea este depusă',
  receiptWithdrawn: 'Cererea a fost depusă și apoi retrasă',
  receiptChanged: 'Ați schimbat cererea după depunere. Schimbările contează numai dacă o depuneți din nou.',
  receiptSubmitAgain: 'Verificați și depuneți din nou',
  receiptFacts: 'Ce s-a înregistrat',
  receiptWhen: 'Depusă la (ora Chișinăului)',
  receiptFiles: 'Fișierele depuse',
  receiptSize: 'Mărimea',
  receiptReplace:
    'Puteți schimba cererea și o puteți depune din nou până la {when}. Numărul rămâne același, iar contează ultima depunere.',
  receiptScreening:
    'După închidere, secretarul comisiei verifică dosarul. Dacă lipsește ceva, vă cere aici să completați, într-un termen.',
  receiptResults: 'Evaluatorii dau puncte, comisia decide, iar rezultatele se publică împreună cu motivele.',
  receiptProof: 'Păstrați această dovadă: cu numărul și amprenta ei oricine poate verifica ce ați depus și când.',
  receiptCheckLater: 'lista se publică după {when}',

  // completing a dossier
  completeTitle: 'Completați dosarul',
  completeText:
    'Secretarul comisiei a verificat dosarul și cere ce scrie mai jos. Restul cererii rămâne așa cum l-ați depus.',
  completeUntil: 'Trimiteți completarea până la {when}',
  completeLate: 'Secretarul comisiei hotărăște cu documentele pe care le are.',
  completeNothing: 'Acum nu se cere nicio completare.',
  completeReason: 'Ce a scris secretarul comisiei',
  completeSendTitle: 'Trimiterea completării',
  completeSendText: 'După trimitere, dosarul se verifică din nou. Momentul primei depuneri nu se schimbă.',
  completeSend: 'Trimite completarea',

  // withdrawing
  withdrawTitle: 'Retrageți cererea?',
  withdrawFinal: 'Retragerea nu poate fi anulată.',
  withdrawOut: 'Cererea {number} nu mai participă la concurs: nu se verifică, nu se punctează și nu poate primi bani.',
  withdrawNumber: 'Numărul ei rămâne ocupat, iar dosarul se păstrează în arhivă.',
  withdrawAnother: 'Cât timp concursul este deschis, puteți depune altă cerere.',
  withdrawNoOther: 'Concursul s-a închis: altă cerere nu mai poate fi depusă.',
  withdrawButton: 'Retrageți cererea',
  withdrawNot: 'Nu, înapoi la cerere',
  withdrawOnlyRepresentative:
    'Sunteți redactor. Numai un reprezentant al organizației {organisation} poate retrage cererea.',
  withdrawDraft: 'Cererea nu a fost depusă, deci nu aveți ce retrage. O ciornă nedepusă nu participă la concurs.',
  doneWithdrawn: 'Cererea a fost retrasă.',

  // questions about a call
  askTitle: 'Puneți o întrebare',
  askHere: 'Puneți o întrebare despre concurs',
  askOwn: 'Întrebarea dumneavoastră',
  askText: 'Vedeți mai întâi dacă răspunsul este deja mai sus. Întrebări se primesc până la {when}.',
  askLabel: 'Ce doriți să știți?',
  askHint:
    'Nu scrieți nume sau date personale: întrebarea și răspunsul se publică pentru toți, fără numele dumneavoastră.',
  askSend: 'Trimite întrebarea',
  doneAsked: 'Am trimis întrebarea. Ea apare aici împreună cu răspunsul.',
  toCall: 'Înapoi la concurs',

  // the result
  resultTitle: 'Rezultatul cererii',
  resultLater:
    'Rezultatele nu sunt publicate încă. Ele apar aici și pe pagina concursului, pentru toți în același timp.',
  resultNone: 'Această cerere nu a participat la decizie.',
  resultRank: 'Locul',
  resultRankOf: '{rank} din {of}',
  resultNextAwarded:
    'Primăria vă contactează pentru semnarea contractului. Banii sunt rezervați pentru proiectul dumneavoastră.',
  resultNextReserve:
    'Cererea primește bani dacă o cerere câștigătoare renunță sau nu semnează contractul. Atunci vă contactăm.',
  resultNextRejected:
    'Cererea nu primește finanțare la acest concurs. Dacă nu sunteți de acord cu decizia, o puteți contesta în condițiile Codului administrativ.',
  resultNextUnfunded: 'Cererea a câștigat, dar banii nu sunt încă asigurați. Vă contactăm când se asigură.',
  resultCheckText:
    'Toate punctajele și motivele sunt publice. Decizia poate fi recalculată de oricine, din aceleași date.',
  resultAll: 'Vedeți rezultatele tuturor',
  resultCheck: 'Cum se verifică rezultatul',
} as const;

import type { CatalogueLike } from '../types.ts';
import type { ro } from './ro.ts';

/** Words of documents, filing and what comes after. */
export const en: CatalogueLike<'en', typeof ro> = {
  // documents of the dossier
  documentsText:
    'Add a file to each document. What you upload is kept; the application itself is submitted separately, at the end.',
  documentsClosed: 'The documents can no longer be changed.',
  documentsOther: 'Other documents',
  documentThere: 'Added',
  documentNeeded: 'Required, missing',
  documentOptional: 'Optional',
  documentLimits: 'Formats: {types}. At most {most}.',
  filePendingText: 'The document was received in time; you need not wait for the scan to submit.',
  fileSpoiledText: 'Remove it and upload the document again, once.',
  fileBrokenText: 'The upload was interrupted. Remove this row and choose the file again.',
  fileSend: 'Send the file',
  fileSentAlready: 'I have sent it already',
  doneReceived: 'The document was received.',
  toDocuments: 'Back to the documents',

  // bringing a file
  uploadChoose: 'Choose the file',
  uploadAnother: 'Choose another file',
  uploadFormat: 'Which format is the file in?',
  uploadBegin: 'Add a file',
  uploadProgress: 'Sent so far',
  uploadWrongType: 'This type of file is not accepted. Save the document as {types} and choose it again.',
  uploadTooLarge:
    'The file has {size}, and at most {most} is taken. Make it smaller (for example, scan it at a lower quality) and choose it again.',
  uploadEmpty: 'The file is empty. Check it and choose it again.',
  uploadPreparing: 'Getting ready to send …',
  uploadSending: '{percent}% sent',
  uploadOffline:
    'There is no internet connection. Keep this page open: sending goes on by itself when the connection is back.',
  uploadAgain: 'The connection broke off. Trying again …',
  uploadChecking: 'All sent. Checking the file we received …',
  uploadFailed: 'The file could not be sent. Check the connection and choose it again.',
  uploadExpired: 'Your session has expired. Sign in again in another tab, then choose the file again.',
  uploadTitle: 'Send the file',
  uploadPlainText:
    'Choose the file and send it. You are then brought back to the portal, where one button is left to press.',
  uploadSend: 'Send the file',
  uploadUntil: 'The form is valid until {when}.',
  uploadTechnical:
    'If a technical page appears, the file is empty or too large, or the form has expired: go back and try again.',
  sentTitle: 'One step is left',
  sentText:
    'The portal still has to read the file, to be sure that it arrived whole and in the format asked for. Only then is the document received.',
  sentCheck: 'Check the file that was received',
  receivedNothing: 'The file has not reached us. Send it again.',
  receivedOtherType:
    'What is in the file is not of the format asked for, whatever the file is called. Open it, save it in that format and upload it again.',
  receivedBroken: 'The file did not arrive whole. Upload it again.',
  removeDocumentTitle: 'Remove this file?',
  removeDocumentText:
    'The file will no longer be part of the application. Until the deadline you can upload another one in its place.',
  removeDocument: 'Remove the file',
  removeDocumentNot: 'No, back to the documents',
  sentDrop: 'Remove it and choose another file',
  sentAgain: 'Send the file again',

  // checking and submitting
  reviewTitle: 'Check the application before you submit it',
  readTitle: 'What the application says',
  checkFor: 'Application of {organisation} to the call',
  missingTitle: 'Before you can submit',
  missingSee: 'You can submit once what is missing is filled in.',
  missingSeeLink: 'See what is missing',
  missingHere: 'not filled in',
  submitTitle: 'Submitting the application',
  submitText:
    'You submit the application on behalf of {organisation}. You can change it and submit again until {when}; the last submission counts.',
  submitButton: 'Submit the application',
  submitOnlyRepresentative:
    'You are an editor. Only a representative of {organisation} can send the application: ask them to sign in and open this page.',
  submitDoneTitle: 'The application is submitted exactly as it is here',
  submitDoneText: 'There is nothing to do. If you change anything until {when}, submit the application again.',
  seeReceipt: 'See the receipt',

  // the receipt
  receiptTitle: 'Receipt',
  receiptPanel: 'The application is submitted',
  receiptWithdrawn: 'The application was submitted, then withdrawn',
  receiptChanged: 'You changed the application after submitting. The changes count only if you submit again.',
  receiptSubmitAgain: 'Check and submit again',
  receiptFacts: 'What was registered',
  receiptWhen: 'Submitted at (Chisinau time)',
  receiptFiles: 'Files submitted',
  receiptSize: 'Size',
  receiptReplace:
    'You can change the application and submit it again until {when}. The number stays the same, and the last submission counts.',
  receiptScreening:
    'After the closing the secretary checks the dossier. If something is missing, you are asked here to bring it within a term.',
  receiptResults: 'Evaluators give points, the commission decides, and the results are published with their reasons.',
  receiptProof: 'Keep this receipt: with its number and hash anybody can check what you filed and when.',
  receiptCheckLater: 'the list is published after {when}',

  // completing a dossier
  completeTitle: 'Complete the dossier',
  completeText:
    'The secretary checked the dossier and asks for what is named below. The rest stays as you submitted it.',
  completeUntil: 'Send the completion until {when}',
  completeLate: 'The secretary decides with the documents there are.',
  completeNothing: 'Nothing is asked to be completed now.',
  completeReason: 'What the secretary wrote',
  completeSendTitle: 'Sending the completion',
  completeSendText: 'After sending, the dossier is checked again. The moment of the first submission does not change.',
  completeSend: 'Send the completion',

  // withdrawing
  withdrawTitle: 'Withdraw the application?',
  withdrawFinal: 'A withdrawal cannot be undone.',
  withdrawOut: 'Application {number} leaves the call: it is not checked, not scored and cannot get money.',
  withdrawNumber: 'Its number stays taken, and the dossier is kept in the archive.',
  withdrawAnother: 'While the call is open you can submit another application.',
  withdrawNoOther: 'The call has closed: no other application can be submitted.',
  withdrawButton: 'Withdraw the application',
  withdrawNot: 'No, back to the application',
  withdrawOnlyRepresentative:
    'You are an editor. Only a representative of {organisation} can withdraw the application.',
  withdrawDraft:
    'The application was not submitted, so there is nothing to withdraw. A draft takes no part in the call.',
  doneWithdrawn: 'The application was withdrawn.',

  // questions about a call
  askTitle: 'Ask a question',
  askHere: 'Ask a question about the call',
  askOwn: 'Your question',
  askText: 'See first whether the answer is above already. Questions are taken until {when}.',
  askLabel: 'What would you like to know?',
  askHint: 'Leave out names and personal data: question and answer are published for everybody, without your name.',
  askSend: 'Send the question',
  doneAsked: 'Your question was sent. It appears here together with its answer.',
  toCall: 'Back to the call',

  // the result
  resultTitle: 'Result of the application',
  resultLater:
    'The results are not published yet. They appear here and on the page of the call, for everybody at once.',
  resultNone: 'This application took no part in the decision.',
  resultRank: 'Place',
  resultRankOf: '{rank} of {of}',
  resultNextAwarded: 'The town hall contacts you to sign the contract. The money is reserved for your project.',
  resultNextReserve: 'The application gets money if a winner steps back or does not sign. We contact you then.',
  resultNextRejected:
    'The application gets no money in this call. If you disagree with the decision, you can contest it under the Administrative Code.',
  resultNextUnfunded: 'The application has won, but the money is not secured yet. We contact you when it is.',
  resultCheckText: 'All scores and reasons are public. Anybody can recompute the decision from the same data.',
  resultAll: 'See everybody’s results',
  resultCheck: 'How to check the result',
};

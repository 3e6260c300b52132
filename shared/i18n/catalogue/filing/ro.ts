/** Words of documents, filing and what comes after. */
export const ro = {} as const;

/** Words of the check of applications, the commission and its progress. */
export const ro = {} as const;

/** Words of evaluators. */
export const ro = {} as const;

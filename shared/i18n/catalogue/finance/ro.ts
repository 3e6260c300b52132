/** Words of the money. */
export const ro = {} as const;

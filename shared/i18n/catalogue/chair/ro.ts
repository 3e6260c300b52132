/** Words of ranking, what-if and decision. */
export const ro = {} as const;

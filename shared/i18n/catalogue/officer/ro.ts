/** Words of the editor of calls. */
export const ro = {} as const;

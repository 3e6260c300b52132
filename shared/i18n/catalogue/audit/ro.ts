/** Words of the trail. */
export const ro = {} as const;

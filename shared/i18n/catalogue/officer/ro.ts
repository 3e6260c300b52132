/** Words of the editor of calls. */
export const ro = {
  // between the pages of one call
  callNavOverview: 'Pe scurt',
  callNavCommission: 'Comisia',
  callNavScores: 'Evaluările',
  callNavWhatIf: 'Variante',
} as const;

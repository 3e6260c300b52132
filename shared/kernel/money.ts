import * as z from 'zod';

/** The most the platform can express: ten thousand million lei, far inside the safe integers. */
const MOST_BANI = 1_000_000_000_000;

/** An amount of money in bani (1 leu = 100 bani): a safe integer, zero or more, never a float. */
export const Minor = z.int().min(0).max(MOST_BANI).brand<'Minor'>();
export type Minor = z.infer<typeof Minor>;

/** Brands an integer of bani; throws on anything else, because a wrong amount here is a defect and not an input. */
export const bani = (amount: number): Minor => Minor.parse(amount);
/** Whole lei as bani, for tests and for data that states lei. */
export const lei = (amount: number): Minor => bani(amount * 100);
export const zero = bani(0);

/** Adds without leaving the integers. */
export const sum = (amounts: readonly Minor[]): Minor => bani(amounts.reduce((total, amount) => total + amount, 0));

/** The decimal string of the API: `2000000` bani is `"20000.00"`. */
export const leiText = (amount: number): string => {
  const digits = Math.abs(amount).toString().padStart(3, '0');
  return `${amount < 0 ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`;
};

/** Money on the wire: lei as a decimal string with at most two decimals, `"20000.00"`; inside, bani. */
export const Lei = z
  .codec(
    z
      .string()
      .regex(/^(0|[1-9]\d{0,9})(\.\d{1,2})?$/, 'lei')
      .meta({ description: 'Amount in lei (MDL), decimal string with at most two decimals', examples: ['20000.00'] }),
    Minor,
    { decode: (text) => baniOf(text), encode: (amount) => leiText(amount) },
  )
  .meta({ id: 'Lei' });

const baniOf = (text: string): Minor => {
  const [whole = '0', fraction = ''] = text.split('.');
  return bani(Number(whole) * 100 + Number(fraction.padEnd(2, '0')));
};

import { createStore, type Store } from '../../shared/store/index.ts';
import { tokenVerifier, type VerifyToken } from './token.ts';

/** A variable the template must give; a function without it does not start. */
export function required(name: string): string {
  const value = process.env[name];
  if (value === undefined || value === '') throw new Error(`environment variable ${name} is missing`);
  return value;
}

/** The adapters every context has: the table, and the verifier of tokens that come to public routes. */
export const environment = (): { readonly store: Store; readonly verify: VerifyToken } => ({
  store: createStore(required('TABLE_NAME')),
  verify: tokenVerifier(required('TOKEN_ISSUER'), required('TOKEN_CLIENTS').split(',')),
});

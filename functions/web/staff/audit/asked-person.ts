import { UserId } from '../../../../shared/kernel/ids.ts';
import type { NamedPerson } from '../../../../shared/people/index.ts';
import type { OwnVisit } from '../../edge/page.ts';
import { accountIdTyped } from '../../forms/account-id.ts';
import type { StaffApp } from '../app.ts';

/** Somebody whose deeds are asked for. */
export interface Account {
  readonly userId: UserId;
  /** @default - never signed in to the portal */
  readonly name?: string | undefined;
}

/** Of whom the address asks: of one account, of a name that several have, or of nobody that is known. */
export interface AskedPerson {
  /** What stands in the field. */
  readonly typed: string;
  readonly account?: Account;
  readonly several?: readonly NamedPerson[];
  readonly error?: string;
}

type App = Pick<StaffApp, 'people'>;
type Asking = Pick<OwnVisit, 'query' | 't'>;

/** Links name an account; people type a name, a part of it, or an account. A period alone asks for a person. */
export async function askedPerson(app: App, { query, t }: Asking): Promise<AskedPerson> {
  const typed = (query['account'] ?? query['person'] ?? '').trim().slice(0, 200);
  if (typed === '') return { typed, ...(query['from'] || query['to'] ? { error: t('fieldNeeded') } : {}) };
  const account = await accountWith(app, typed);
  const isExact = query['account'] !== undefined || account?.name !== undefined;
  if (isExact && account !== undefined) return { typed, account };
  const alike = await likeIt(app, typed, account);
  return { typed, ...(alike ?? { error: t('audNobody') }) };
}

async function likeIt({ people }: App, typed: string, account: Account | undefined) {
  const alike = await people.named(typed);
  if (alike.length > 1) return { several: alike };
  const found = alike[0] ?? account;
  return found && { account: found };
}

async function accountWith({ people }: App, typed: string): Promise<Account | undefined> {
  const userId = UserId.safeParse(accountIdTyped(typed)).data;
  return userId && { userId, name: (await people.namesOf([userId])).get(userId) };
}

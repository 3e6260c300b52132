import type { UserId } from '../kernel/ids.ts';
import { searchable } from '../kernel/text.ts';
import { fromItem, type Item, type Key, put, type Store } from '../store/index.ts';
import { NamedPerson, shownName } from './model.ts';

/** What people are called, by their ids; who never signed in to the portal has no name. */
export type PeopleNames = ReadonlyMap<string, string>;

const keyOf = (userId: UserId): Key => ({ pk: `PERSON#${userId}`, sk: 'PERSON' });
/** Everybody by name, on `gsi1`. */
const PEOPLE = 'PEOPLE';
const toItem = ({ userId, name }: NamedPerson): Item => ({
  ...{ userId, name },
  ...keyOf(userId),
  type: 'person',
  gsi1pk: PEOPLE,
  gsi1sk: `${searchable(name)}#${userId}`,
});

/** Keeps what people are called; told to those alone who may see their ids: readers of trails and ledgers, fellow members. */
export const peopleRepository = (store: Pick<Store, 'get' | 'all' | 'transact'>) => ({
  /** Keeps the name somebody signs in with, in place of an older one; one that has nothing to show is not kept. */
  keep: async ({ userId, name }: NamedPerson): Promise<void> => {
    const shown = shownName(name);
    if (shown !== '') await store.transact([put(toItem({ userId, name: shown }))]);
  },
  /** The names of these people. */
  namesOf: async (userIds: readonly UserId[]): Promise<PeopleNames> => {
    const rows = await Promise.all([...new Set(userIds)].map((userId) => store.get(keyOf(userId))));
    const known = rows.flatMap((row) => (row === undefined ? [] : [fromItem(NamedPerson, row)]));
    return new Map(known.map(({ userId, name }) => [userId, name]));
  },
  /** Everybody whose name has these words in it, in any order, case and diacritics, by name; a name of this very second may be missing. */
  named: async (asked: string): Promise<readonly NamedPerson[]> => {
    const words = searchable(asked).split(' ');
    if (words.every((word) => word === '')) return [];
    const everybody = (await store.all({ partition: PEOPLE, index: 'gsi1' })).map((row) => fromItem(NamedPerson, row));
    return everybody.filter(({ name }) => words.every((word) => searchable(name).includes(word)));
  },
});
export type PeopleRepository = ReturnType<typeof peopleRepository>;

import { randomBytes } from 'node:crypto';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import type { Stack } from '../../infra/local/stack.ts';
import { seal, SESSION } from '../../functions/web/session/cookies.ts';
import { sha256 } from '../../shared/kernel/canonical.ts';
import { UserId } from '../../shared/kernel/ids.ts';
import { Instant } from '../../shared/kernel/instants.ts';
import { peopleRepository } from '../../shared/people/index.ts';
import { sessionRepository } from '../../shared/sessions/index.ts';
import { createStore } from '../../shared/store/index.ts';
import type { Person } from '../builders/http-people.ts';

const random = (bytes: number): string => randomBytes(bytes).toString('base64url');

/** Signs people in without the sign-in page, as the portal would have: the cookie that opens a session of theirs, good for a century. */
export function sessionsOf({ database }: Pick<Stack, 'database'>, table: string) {
  const credentials = { accessKeyId: 'local', secretAccessKey: 'local' };
  const client = new DynamoDBClient({ endpoint: database.url, region: 'eu-central-1', credentials });
  const store = createStore(table, client);
  const [sessions, people] = [sessionRepository(store), peopleRepository(store)];
  return async ({ sub, username, groups }: Person, name = username): Promise<{ name: string; value: string }> => {
    const [secret, key] = [random(32), random(32)];
    const session = {
      ...{
        id: random(16),
        userId: UserId.parse(sub),
        username,
        person: name,
        roles: groups,
        key,
        proof: sha256(secret),
      },
      startedAt: Instant.parse('2016-01-01T00:00:00.000Z'),
      endsAt: Instant.parse('2116-01-01T00:00:00.000Z'),
      rolesUntil: Instant.parse('2116-01-01T00:00:00.000Z'),
      version: 1,
    };
    await people.keep({ userId: session.userId, name });
    await sessions.start(session);
    return { name: SESSION, value: `${session.id}~${seal({ secret, refreshToken: 'none' }, key)}` };
  };
}

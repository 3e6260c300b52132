import { ROLES, type Actor, type Role } from '../../shared/kernel/actor.ts';
import { UserId } from '../../shared/kernel/ids.ts';

/** The claims of a verified access token: strings and lists as a token has them, or all strings as API Gateway passes them on. */
export type Claims = Readonly<Record<string, unknown>>;

/** What a machine client's scopes let it do: score as an evaluator, read as an auditor. */
const scopeRoles: Readonly<Record<string, Role>> = { 'concurs/score': 'evaluator', 'concurs/read': 'auditor' };

/** Who the token speaks for; `undefined` when it is no access token. */
export function actorOf(claims: Claims): Actor | undefined {
  const userId = UserId.safeParse(claims['sub']);
  if (claims['token_use'] !== 'access' || !userId.success) return undefined;
  const { username } = claims;
  if (typeof username === 'string')
    return { userId: userId.data, name: username, roles: groupsOf(claims['cognito:groups']) };
  return { userId: userId.data, name: `client ${userId.data}`, roles: machineRoles(claims['scope']) };
}

/** API Gateway hands lists on as `"[officer chair]"`. */
function groupsOf(claim: unknown): readonly Role[] {
  const names = Array.isArray(claim) ? claim.map(String) : words(claim);
  return ROLES.filter((role) => names.includes(role));
}

const machineRoles = (scope: unknown): readonly Role[] =>
  words(scope).flatMap((name) => (scopeRoles[name] === undefined ? [] : [scopeRoles[name]]));

const words = (claim: unknown): readonly string[] =>
  typeof claim === 'string' ? claim.replace(/^\[|\]$/g, '').split(/[\s,]+/) : [];

const OURS = /^\/(ro|ru|en)(\/[\w.~%:-]+)*(\?[\w.~%=&+-]*)?$/;

/** An address of the portal to come back to; anything else is nobody's business here. */
export const returnPath = (asked: string | undefined): string | undefined =>
  asked !== undefined && asked.length < 1000 && OURS.test(asked) ? asked : undefined;

/** Where one signs in, and comes back from. */
export const signInPath = (comeBackTo?: string): string => {
  const back = returnPath(comeBackTo);
  return `/auth/sign-in${back === undefined ? '' : `?${new URLSearchParams({ return: back }).toString()}`}`;
};

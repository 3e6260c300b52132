const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** The id of an account as somebody typed it: a UUID in capitals is the same account, and accounts are known in small letters. */
export const accountIdTyped = (text: string): string => {
  const id = text.trim();
  return UUID.test(id) ? id.toLowerCase() : id;
};

const encodedByte = (character: string) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`;

/** `attachment` with the file's name twice: plain ASCII for old clients, RFC 5987 for the letters ș, ț or Cyrillic. */
export function attachment(fileName: string): string {
  const name = fileName.toWellFormed().replace(/[\p{Cc}/\\]/gu, '_');
  const ascii = name.replace(/[^\x20-\x7e]/g, '_').replace(/["%]/g, '_');
  const encoded = encodeURIComponent(name).replace(/['()*!]/g, encodedByte);
  return `attachment; filename="${ascii}"; filename*=UTF-8''${encoded}`;
}

const END_OF_DIRECTORY = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const END_LENGTH = 22;
const ENTRY_LENGTH = 46;

/** The end record of a zip: the last one whose comment reaches exactly to the end of the file. */
function endRecordAt(tail: Buffer): number | null {
  for (let at = tail.length - END_LENGTH; at >= 0; at -= 1) {
    if (tail.readUInt32LE(at) !== END_OF_DIRECTORY) continue;
    if (at + END_LENGTH + tail.readUInt16LE(at + 20) === tail.length) return at;
  }
  return null;
}

/** Names in a zip's own directory, read from the last bytes of a file of `size` bytes; null when it is not a whole zip. */
export function zipEntryNames(tail: Buffer, size: number): readonly string[] | null {
  const end = endRecordAt(tail);
  if (end === null) return null;
  const start = tail.readUInt32LE(end + 16) - (size - tail.length);
  // The directory ends where the end record begins: nothing may hide between them.
  if (start < 0 || start + tail.readUInt32LE(end + 12) !== end) return null;
  const names: string[] = [];
  for (let at = start; at < end;) {
    if (at + ENTRY_LENGTH > end || tail.readUInt32LE(at) !== DIRECTORY_ENTRY) return null;
    const nameEnd = at + ENTRY_LENGTH + tail.readUInt16LE(at + 28);
    names.push(tail.toString('utf8', at + ENTRY_LENGTH, nameEnd));
    at = nameEnd + tail.readUInt16LE(at + 30) + tail.readUInt16LE(at + 32);
  }
  return names.length === tail.readUInt16LE(end + 10) ? names : null;
}

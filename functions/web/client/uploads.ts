import { again, type Answer, Refused, UploadPlace } from './upload-place.ts';

/** Files are checked, sent straight to the store and reported, all from the page on which they are chosen. */
export function enhanceUploads(): void {
  for (const area of document.querySelectorAll<HTMLElement>('[data-upload]')) {
    const input = area.querySelector<HTMLInputElement>('input[type=file]');
    input?.addEventListener('change', () => {
      const file = input.files?.[0];
      if (file) void bring(new UploadPlace(area, input), file);
    });
  }
}

async function bring(place: UploadPlace, file: File): Promise<void> {
  place.refuse('');
  document.querySelector('.govuk-notification-banner--success')?.remove(); // was said of another file
  const type = typeOf(place, file);
  const wrong = wrongWith(place, file, type);
  if (wrong !== undefined) {
    place.refuse(wrong);
    return;
  }
  place.busy(true);
  place.say(place.text('preparing'));
  let announced: string | undefined;
  try {
    const { data } = await place.send('register', {
      fileName: shortName(file.name),
      contentType: type,
      size: String(file.size),
      sha256: await hashOf(file),
    });
    if (!data) throw new Error('no form');
    announced = data.documentId;
    await again(place, () => deliver(place, file, data.upload));
    place.say(place.text('checking'));
    const { to } = await place.send('complete', { documentId: announced });
    place.busy(false);
    location.assign(to ?? location.href);
  } catch (problem) {
    if (announced !== undefined) await place.send('drop', { documentId: announced }).catch(() => undefined);
    place.busy(false);
    place.refuse((problem instanceof Refused && problem.message) || place.text('failed'));
  }
}

/** At most so many characters of a file's name are kept; its ending is. */
const LONGEST_NAME = 200;
const shortName = (name: string): string =>
  name.length <= LONGEST_NAME ? name : name.slice(0, LONGEST_NAME - 20) + name.slice(-20);

/** `image/jpeg:jpg,jpeg image/png:png`: by the browser's word or, when it has none, by the ending of the name. */
function typeOf(place: UploadPlace, { type, name }: File): string | undefined {
  const ending = name.split('.').pop()?.toLowerCase() ?? '';
  const types = place
    .text('types')
    .split(' ')
    .map((each) => each.split(':'));
  const found =
    types.find(([known]) => known === type) ??
    types.find(([, endings]) => type === '' && endings?.split(',').includes(ending));
  return found?.[0];
}

function wrongWith(place: UploadPlace, { size }: File, type: string | undefined): string | undefined {
  if (type === undefined) return place.text('wrongType');
  if (size === 0) return place.text('empty');
  if (size <= Number(place.text('most'))) return undefined;
  const megabytes = (size / 1e6).toLocaleString(document.documentElement.lang, { maximumFractionDigits: 1 });
  return place.text('tooLarge', { size: place.text('megabytes', { size: megabytes }) });
}

/** The file's own hash, where the browser can tell it; the server compares it with what came. */
async function hashOf(file: File): Promise<string | undefined> {
  try {
    const hash = await crypto.subtle.digest('SHA-256', await file.arrayBuffer());
    return [...new Uint8Array(hash)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  } catch {
    return undefined;
  }
}

/** Straight to the store: the signed fields first, the file last. A broken connection is tried again, a refusal is not. */
function deliver(
  place: UploadPlace,
  file: File,
  { url, fields }: NonNullable<Answer['data']>['upload'],
): Promise<void> {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.append(name, value);
  form.append('file', file);
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('POST', url);
    request.upload.onprogress = ({ loaded, total }) => {
      place.progress(total ? loaded / total : 0);
    };
    request.onload = () => {
      if (request.status < 300) resolve();
      else reject(request.status < 500 ? new Refused(place.text('failed')) : new Error(String(request.status)));
    };
    request.onerror = () => {
      reject(new Error('broken off'));
    };
    request.send(form);
  });
}

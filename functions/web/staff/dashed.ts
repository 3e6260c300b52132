/** A text as lower-case Latin words with dashes between them, for a code: `Statutul organizației` is `statutul-organizatiei`. */
export const dashed = (text: string): string =>
  text
    .slice(0, 300) // far more than a code keeps: nobody has measured it yet, and marks are put in order slowly
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-');

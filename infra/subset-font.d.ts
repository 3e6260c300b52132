declare module 'subset-font' {
  /** Keeps only the glyphs of these letters. */
  export default function subsetFont(
    font: Buffer,
    letters: string,
    options: { readonly targetFormat: 'woff2' },
  ): Promise<Buffer>;
}

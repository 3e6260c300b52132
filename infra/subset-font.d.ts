declare module 'subset-font' {
  /** Keeps only the glyphs of these letters, and the OpenType features named. */
  export default function subsetFont(
    font: Buffer,
    letters: string,
    options: { readonly targetFormat: 'woff2'; readonly noHinting: boolean; readonly keepFeatures: readonly string[] },
  ): Promise<Buffer>;
}

/** The part of subset-font that `subset-fonts.ts` uses; the package has no types. */
declare module 'subset-font' {
  /** Options as in the package's README. */
  interface SubsetOptions {
    targetFormat: 'sfnt' | 'woff2';
    variationAxes: Record<string, number | { min: number; max: number }>;
    keepFeatures: readonly string[];
    noHinting: boolean;
  }
  export default function subsetFont(font: Buffer, letters: string, options: SubsetOptions): Promise<Buffer>;
}

/**
 * Makes `public/fonts/` for the pages and `src/pictures/fonts/` for the
 * pictures that are drawn at build, from the open-licence fonts in npm: the letters of
 * French and English, weights 400 to 700. Run by hand (`npm run fonts`) when
 * a letter is missing; a test tells.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import subsetFont from 'subset-font';
import { trimFamily } from './trim-family.ts';

/** Letters, figures and marks of both languages, and the names in the evidence. */
const letters =
  ' !"#%&\'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]_abcdefghijklmnopqrstuvwxyz' +
  '\u00a0\u202f«»’‘“”–—…·×°−≤≥≈←→↓↗ÀÂÇÈÉÊÎÔŒÙÛàâäçèéêëîïôöœùûüñíóᵉ';

/** Kerning, ligatures, and figures that stand in columns. */
const features = ['kern', 'liga', 'ccmp', 'locl', 'mark', 'tnum', 'lnum'];

const fonts = [
  {
    from: '@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2',
    family: 'Source Serif 4',
    to: 'source-serif-4.woff2',
    axes: { wght: { min: 400, max: 700 } },
  },
  {
    from: '@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2',
    family: 'Source Sans 3',
    to: 'source-sans-3.woff2',
    axes: { wght: { min: 400, max: 700 } },
  },
] as const;

mkdirSync('public/fonts', { recursive: true });
mkdirSync('src/pictures/fonts', { recursive: true });
for (const font of fonts) {
  const source = readFileSync(`node_modules/${font.from}`);
  const subset = await subsetFont(source, letters, { targetFormat: 'woff2', variationAxes: font.axes, keepFeatures: features, noHinting: true });
  writeFileSync(`public/fonts/${font.to}`, subset);
  console.log(`${font.to}: ${(subset.length / 1024).toFixed(1)} KB`);
}

// The picture renderer reads neither woff2 nor variable fonts.
for (const [index, weight] of [[0, 400], [0, 700], [1, 400], [1, 700]] as const) {
  const source = readFileSync(`node_modules/${fonts[index].from}`);
  const still = await subsetFont(source, letters, { targetFormat: 'sfnt', variationAxes: { wght: weight }, keepFeatures: features, noHinting: true });
  writeFileSync(`src/pictures/fonts/${fonts[index].to.replace('.woff2', '')}-${weight}.ttf`, trimFamily(still, fonts[index].family));
}

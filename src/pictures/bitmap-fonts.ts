/** Fonts of pictures drawn at build: the project's own, so that every machine draws the same. */
export const bitmapFonts = {
  fontFiles: ['source-serif-4-400', 'source-serif-4-700', 'source-sans-3-400', 'source-sans-3-700'].map((name) => `src/pictures/fonts/${name}.ttf`),
  loadSystemFonts: false,
  defaultFontFamily: 'Source Sans 3',
};

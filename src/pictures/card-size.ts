/** What networks expect of an Open Graph picture, px. */
export const cardSize = { width: 1200, height: 630 };

/** Frame of the ground, degrees: the Sahel view plus a margin for wide screens. There is no land drawn beyond it. */
export const extent = { west: -26, south: 0, east: 18, north: 30 };

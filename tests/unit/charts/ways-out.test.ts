import { describe, expect, test } from 'vitest';
import { prepare, tellsOf } from '../../../src/charts/prepare.ts';
import waysOut from '../../../src/charts/ways-out/index.ts';
import { content } from '../../../src/content/content.ts';

const data = waysOut.data(content(), 'en');
const model = prepare(waysOut, content(), 'en');
const figures = waysOut.figures(data);
const keys = data.attacks.map(({ key }) => key);

describe('ways-out: figures against the evidence, worked out by hand', () => {
  test('has nine attacks, five of them verified, and four kidnappings', () => {
    // fuel_blockade_events with a point until 28 October: 13, 14, 19 September, 17, 21, 28 October = 6 attacks, and the four civilians of 5 October.
    // convoys, kind attack: 5 September, 13 September (Kadiana), 14 September (a second account), 21 September = 3 more attacks. 6 + 3 = 9.
    // “geolocated”: 14 and 19 September, 17, 21 and 28 October = 5. events: E047, E052, E064 and 5 October = 4 kidnappings.
    expect(figures).toMatchObject({ attacks: 9, verified: 5, kidnappings: 4 });
  });

  test('finds none of the five roads spared', () => {
    // west: 5, 13, 14 September; rn24: 19 September, 28 October; segou: 3 and 5 October; south: 21 September, 21 October; kadiana: 13 September, 17 October.
    expect(figures).toMatchObject({ roads: 5, spared: 0 });
  });

  test('measures in a straight line from the centre of Bamako, as places_mali_geonames does', () => {
    // dist_bamako_km: Diboli 496.5, Zégoua 348.3, Ségou 208.8, Kita 167.1, Sénou 15.4; the points of 28 October and 19 September 71.0 and 68.0.
    expect(figures).toMatchObject({ km_west: 497, km_south: 348, km_segou: 209, km_rn24: 167, km_airport: 15, km_1028_rn24: 71, km_0919_rn24: 68 });
  });

  test('gives an approximate point in tens of kilometres', () => {
    // “40 km on the Ségou road”; the table’s point lies 42.0 km off.
    expect(figures).toMatchObject({ km_1005_segou: 40 });
  });

  test('keeps all accounts of 14 September as a range', () => {
    // AMAP 3, RFI at least 20, the JNIM side 80.
    const row = waysOut.table(model, content()).rows.find(([date]) => date === '2025-09-14');
    expect(row?.slice(5, 7)).toEqual([3, 80]);
  });

  test('has nothing later than the alert, and begins with the ban', () => {
    expect([data.from, data.until]).toEqual(['2025-09-03', '2025-10-28']);
    expect(data.attacks.filter(({ date }) => date < data.from || date > data.until)).toEqual([]);
  });

  test('lists what has no safe point instead of placing it on a town', () => {
    expect(data.attacks.filter(({ at }) => !at).map(({ key }) => key)).toEqual(['E047', '0905-west', 'E064']);
    expect(figures['unplaced']).toBe(3);
  });
});

test('every attack tells itself once in the view of the attacks', () => {
  const told = tellsOf(waysOut, model, content()).views['attacks']?.map(([mark]) => mark);
  expect(told).toEqual(keys.map((key) => `attacks/${key}`));
});

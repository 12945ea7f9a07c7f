import { heuristics } from '../../../src/schemas/accessibility-check.ts';

/** Names and descriptions that a table, or the package, must have. */
const titled = { title: 'Deaths', title_fr: 'Morts', description: 'Deaths.', description_fr: 'Morts.' };

/** Description of a column. */
function column(name: string, type: string, more: object = {}): object {
  return { name, type, description: name, description_fr: name, ...more };
}

const count = { unit: { fr: 'morts', en: 'deaths' }, constraints: { minimum: 0 } };

/** The smallest content that has one of everything, by path. Facts in it are made up. */
export const validFiles: Readonly<Record<string, string>> = {
  'content/claims/1-the-front.yaml': `- id: C01
  chapter: 1
  type: number
  date: "2025-10-28"
  place: { fr: Kati, en: Kati }
  claim:
    fr: L’attaque a eu lieu près de la ville.
    en: The attack took place near the town.
  verdict: contradicted
  sources: [rfi, acled]
  record:
    fr: Elle a eu lieu plus loin.
    en: It took place farther away.
- id: C02
  chapter: 1
  type: interpretation
  claim: { fr: La peur gagne., en: Fear spreads. }
  verdict: not-searchable
  sources: []
  record: { fr: Rien ne le mesure., en: Nothing measures it. }
`,
  'content/events/2025.yaml': `- id: E001
  date: "2025-10-28"
  precision: day
  place: { fr: Kati, en: Kati }
  lat: 12.74409
  lon: -8.07257
  category: blockade
  title: { fr: Attaque d’un convoi, en: Attack on a convoy }
  detail: { fr: Des camions ont brûlé., en: Lorries burned. }
  sources: [rfi]
  confidence: high
`,
  'content/sources/press.yaml': `- id: rfi
  title: RFI
  url: https://example.org/rfi
  date: "2025-10-29"
  access: read
`,
  'content/sources/publishers.yaml': `- id: acled
  title: ACLED
  url: https://example.org/acled
  access: dataset
  licence: { fr: citation, en: attribution }
  citation: ACLED, 2026.
  commercial: false
- id: article
  title: The article
  access: article
`,
  'content/glossary/glossary.yaml': `- id: jnim
  kind: actor
  term: { fr: JNIM, en: JNIM }
  definition: { fr: Une coalition., en: A coalition. }
  sources: [rfi]
`,
  'content/corrections/2027.yaml': `- id: 2027-01-15-rings
  date: "2027-01-15"
  text: { fr: On lisait 13 ; il y en a 12., en: It said 13; there are 12. }
  charts: [rings]
  tables: [deaths]
- id: 2027-02-01-place
  date: "2027-02-01"
  text: { fr: Le lieu était faux., en: The place was wrong. }
  chapters: [the-front]
  claims: [C01]
`,
  'content/accessibility/audit.yaml': heuristics.map((id) => `- id: ${id}
  name: { fr: Défaut, en: Fault }
  asks: { fr: Rien de tel., en: No such thing. }
  proof: { fr: Regardé., en: Looked at. }
  tests: []
  results:
    - outcome: partial
      charts: [rings]
      reason: { fr: Pas essayé., en: Not tried. }
`).join(''),
  'content/charts/rings.yaml': `id: rings
kind: chart
chapter: the-front
question: { fr: Combien ?, en: How many? }
takeaway: { fr: Davantage., en: More. }
unit: { fr: incidents, en: incidents }
howToRead: { fr: Chaque barre est une année., en: Each bar is a year. }
sources: [acled]
tables: [deaths, claims]
updated: "2026-11-22"
defaultView: by-year
views:
  by-year:
    title: { fr: Par an, en: By year }
    subtitle: { fr: incidents, en: incidents }
    summary: { fr: Des barres par an., en: Bars by year. }
  closer:
    title: { fr: Plus près, en: Closer }
    subtitle: { fr: incidents, en: incidents }
    summary: { fr: Des barres plus hautes., en: Higher bars. }
labels:
  ring: { fr: 250 km, en: 250 km }
columns:
  year: { fr: Année, en: Year }
`,
  'content/chapters/01-the-front/fr.mdx': `---
id: the-front
number: 1
slug: le-front
title: Le front
short: Le front
description: Une courte description.
lead: Une phrase.
published: "2026-11-22"
---
<Argument>

L’article le dit : <Claim id="C01">près de la ville</Claim>.

</Argument>

<Scene chart="rings">
  <Step view="by-year" title="Davantage">

  On compte <Source id="acled">**12** incidents</Source>.

  </Step>
  <Step view="closer" title="Plus près">

  Le <Term id="jnim">JNIM</Term> attaque.

  </Step>
</Scene>

<Balance>
  <Fails>

  - <Claim id="C01">L’endroit</Claim> est faux.

  </Fails>
</Balance>
`,
  'content/chapters/01-the-front/en.mdx': `---
id: the-front
number: 1
slug: the-front
title: The front
short: The front
description: A short description.
lead: One sentence.
published: "2026-11-22"
---
<Argument>

The article says so: <Claim id="C01">near the town</Claim>.

</Argument>

<Scene chart="rings">
  <Step view="by-year" title="More">

  There are <Source id="acled">**12** incidents</Source>.

  </Step>
  <Step view="closer" title="Closer">

  <Term id="jnim">JNIM</Term> attacks.

  </Step>
</Scene>

<Balance>
  <Fails>

  - <Claim id="C01">The place</Claim> is wrong.

  </Fails>
</Balance>
`,
  'content/lessons/01-the-front.yaml': `id: the-front
title: { fr: Compter, en: Counting }
description: { fr: Une fiche., en: A sheet. }
aim: { fr: Compter juste., en: Count right. }
level: { fr: 15 à 18 ans., en: Ages 15 to 18. }
minutes: 60
read:
  - { chart: rings, view: closer, why: { fr: Lire la barre., en: Read the bar. } }
vocabulary: [jnim]
questions:
  - { skill: find, question: { fr: Combien ?, en: How many? }, pointer: { fr: Douze., en: Twelve. }, see: { steps: [{ chart: rings, view: by-year }] } }
  - { skill: explain, question: { fr: Pourquoi ?, en: Why? }, pointer: { fr: Parce que., en: Because. }, see: { claims: [C01] } }
  - { skill: compare, question: { fr: Et avant ?, en: And before? }, pointer: { fr: Moins., en: Fewer. }, see: { sources: [acled] } }
  - { skill: weigh, question: { fr: Qui le dit ?, en: Who says so? }, pointer: { fr: RFI., en: RFI. }, see: { sources: [rfi] } }
  - { skill: judge, question: { fr: Est-ce vrai ?, en: Is it true? }, pointer: { fr: Non., en: No. }, see: { claims: [C01, C02] } }
criticism:
  title: { fr: Près ou loin ?, en: Near or far? }
  claim: C01
  intro: { fr: Trois récits., en: Three accounts. }
  accounts:
    - { source: article, claim: C01, show: claim }
    - { source: rfi, claim: C01, show: record }
    - { source: rfi, event: E001 }
    - { source: acled, table: deaths, where: { year: 2025 }, columns: [place, low] }
  tasks:
    - { fr: Comparez., en: Compare. }
    - { fr: Concluez., en: Conclude. }
  pointer: { fr: Plus loin., en: Farther. }
data:
  title: { fr: Combien de morts ?, en: How many deaths? }
  table: deaths
  columns: [year, low, high]
  tasks:
    - { fr: Additionnez., en: Add up. }
    - { fr: Divisez., en: Divide. }
  figures:
    total: { sum: low }
    first: { cell: low, where: { year: 2024 } }
    times: { divide: [total, first] }
    widest: { cell: year, highest: [high, low] }
  answer:
    - { fr: "{total, number} morts, {times, number, ::.0} fois plus.", en: "{total, number} deaths, {times, number, ::.0} times as many." }
    - { fr: "En {widest}.", en: "In {widest}." }
  limit: { fr: Rien de plus., en: Nothing more. }
further:
  task: { fr: Cherchez., en: Search. }
  chapters: [the-front]
  charts: [rings]
  sources: [rfi]
`,
  'content/pages/about.fr.mdx': `---
id: about
title: À propos
description: Le site.
---

Ce que <Source id="acled">ACLED</Source> compte.
`,
  'content/pages/about.en.mdx': `---
id: about
title: About
description: The site.
---

What <Source id="acled">ACLED</Source> counts.
`,
  'content/data/deaths.csv': `year,place,lat,lon,low,best,high,kind,source
2024,Kati,12.74409,-8.07257,1,2,4,state,acled
2025,Kati,12.74409,-8.07257,3,,9,state,acled rfi
`,
  'content/data/datapackage.json': JSON.stringify(
    {
      profile: 'tabular-data-package',
      name: 'made-up',
      ...titled,
      resources: [
        {
          name: 'deaths',
          path: 'deaths.csv',
          profile: 'tabular-data-resource',
          ...titled,
          sourceIds: ['acled'],
          lowBestHigh: [['low', 'best', 'high']],
          schema: {
            primaryKey: ['year'],
            fields: [
              column('year', 'year'),
              column('place', 'string', { constraints: { required: true, pattern: '[A-Z].*' } }),
              column('lat', 'number'),
              column('lon', 'number'),
              column('low', 'integer', count),
              column('best', 'integer', count),
              column('high', 'integer', count),
              column('kind', 'string', { constraints: { enum: ['state', 'one-sided'] } }),
              column('source', 'string'),
            ],
          },
        },
      ],
    },
    null,
    2,
  ),
};

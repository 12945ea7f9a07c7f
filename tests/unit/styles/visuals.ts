/**
 * What each visual asks colours to tell: its marks by name (their classes in
 * `chart.css`), the ground they stand on, and which stand side by side.
 */

/** Two marks of a visual that colour alone does not tell apart for all, and what does. */
export interface Otherwise {
  pair: readonly [string, string];
  reason: string;
}

/** The colours of one visual. */
export interface VisualColours {
  /** Token of the ground. */
  ground: string;
  /** Token of the ground of the marks that stand elsewhere. */
  on?: Readonly<Record<string, string>>;
  marks: Readonly<Record<string, string>>;
  /** Pairs that colour must tell apart. */
  apart: readonly (readonly [string, string])[];
  otherwise?: readonly Otherwise[];
}

const signs = 'the shape of the sign, named in the key';

/** By visual. */
export const colours: Readonly<Record<string, VisualColours>> = {
  approach: {
    ground: 'mali',
    marks: { attack: 'mark mark--attack', elsewhere: 'mark', strike: 'strike', road: 'road-line', ring: 'ring-line', siege: 'siege', reach: 'reach', rfi: 'reach reach--rfi' },
    apart: [['attack', 'elsewhere'], ['attack', 'road'], ['reach', 'rfi']],
  },
  'ways-out': {
    ground: 'mali',
    marks: { attack: 'mark mark--attack way-attack', unverified: 'mark mark--attack way-attack is-open', road: 'road-line', airport: 'way-airport' },
    apart: [['attack', 'unverified'], ['airport', 'road']],
    otherwise: [{ pair: ['attack', 'road'], reason: 'a disc on a line' }],
  },
  rings: {
    ground: 'paper',
    marks: { 250: 'ring ring--250', 200: 'ring ring--200', 150: 'ring ring--150', 100: 'ring ring--100' },
    apart: [['250', '200'], ['200', '150'], ['150', '100'], ['250', '100']],
  },
  balance: {
    ground: 'paper',
    marks: { west: 'balance balance--west', segou: 'balance balance--segou', mopti: 'balance balance--mopti', north: 'balance balance--north', deaths: 'balance balance--deaths' },
    apart: [['west', 'segou'], ['segou', 'mopti'], ['mopti', 'north']],
  },
  tankers: { ground: 'paper', marks: { burned: 'tanker mark mark--attack', convoy: 'tanker-week mark mark--road' }, apart: [] },
  abductions: { ground: 'mali', marks: { town: 'case mark mark--attack', approximate: 'case mark mark--attack case--approx', nowhere: 'case mark case--nowhere', join: 'join' }, apart: [['town', 'approximate']] },
  hostages: {
    ground: 'paper',
    marks: { now: 'hostage', record: 'hostage hostage--record', open: 'hostage is-open' },
    apart: [['now', 'record'], ['now', 'open']],
  },
  ransoms: {
    ground: 'paper',
    marks: { paid: 'ransom ransom--paid', asked: 'ransom ransom--asked', prisoner: 'ransom-person', hostage: 'ransom-person ransom-person--hostage', euro: 'ransom-euro', none: 'ransom-none', more: 'ransom-more' },
    apart: [['paid', 'asked'], ['prisoner', 'hostage'], ['prisoner', 'euro']],
    otherwise: [{ pair: ['hostage', 'euro'], reason: 'discs against squares, in rows with a heading' }],
  },
  alerts: {
    ground: 'paper',
    marks: {
      leave: 'alert-mark',
      possible: 'alert-mark alert-mark--leave-when-possible',
      caution: 'alert-mark alert-mark--advise-caution',
      restated: 'alert-mark alert-mark--restated',
      staff: 'alert-mark alert-mark--staff',
      authorised: 'alert-mark alert-mark--staff alert-mark--staff-departure-authorised',
      eased: 'alert-mark alert-mark--eased',
    },
    apart: [['leave', 'possible'], ['possible', 'caution'], ['caution', 'restated'], ['staff', 'authorised']],
  },
  calendar: {
    ground: 'paper-raised',
    marks: { attack: 'calendar-mark calendar-mark--attack', arrival: 'calendar-mark calendar-mark--arrival', shortage: 'calendar-mark calendar-mark--shortage', other: 'calendar-mark calendar-mark--other', school: 'calendar-mark', told: 'calendar-told' },
    apart: [['attack', 'arrival'], ['attack', 'other'], ['arrival', 'shortage'], ['shortage', 'other'], ['arrival', 'other'], ['attack', 'school']],
    otherwise: [{ pair: ['attack', 'shortage'], reason: signs }],
  },
  fuel: {
    ground: 'paper',
    marks: { official: 'fuel-bar fuel-bar--official', black: 'fuel-bar fuel-bar--black', disc: 'fuel-disc', volume: 'fuel-bar fuel-bar--volume', arrow: 'fuel-arrow', pump: 'fuel-pump' },
    apart: [['official', 'black'], ['official', 'disc'], ['official', 'volume']],
  },
  handover: {
    ground: 'mali',
    on: { heldUn: 'paper', heldRebels: 'paper', heldArmy: 'paper', heldBack: 'paper' },
    marks: {
      french: 'mark handover--french',
      un: 'mark handover--un',
      army: 'mark handover--army',
      attack: 'mark handover--attack',
      heldUn: 'held held--french',
      heldRebels: 'held held--un',
      heldArmy: 'held held--army',
      heldBack: 'held held--back',
    },
    apart: [['un', 'army'], ['un', 'attack'], ['un', 'french'], ['army', 'attack'], ['heldUn', 'heldRebels'], ['heldRebels', 'heldArmy'], ['heldRebels', 'heldBack']],
    otherwise: [{ pair: ['french', 'army'], reason: 'squares against diamonds' }],
  },
  forces: {
    ground: 'paper',
    marks: { french: 'mark force--french', un: 'mark force--un', russian: 'mark force--russian', africa: 'mark force--russian force--africa', stem: 'force-stem' },
    apart: [['french', 'un'], ['un', 'russian'], ['russian', 'africa']],
    otherwise: [{ pair: ['french', 'russian'], reason: 'squares against diamonds' }],
  },
  deaths: {
    ground: 'paper',
    marks: { line: 'death-line', dot: 'death-dot', told: 'death-dot death-dot--told', band: 'death-band', range: 'death-range', moment: 'death-moment', presence: 'death-presence', wagner: 'death-presence death-presence--wagner' },
    apart: [['band', 'told']],
    otherwise: [{ pair: ['presence', 'wagner'], reason: 'each bar is named on it or beside it, and Wagner’s ends in a point' }],
  },
  civilians: {
    ground: 'paper',
    marks: {
      nonstate: 'civilian civilian--nonstate',
      govt: 'civilian civilian--govt',
      nonstatePast: 'civilian civilian--nonstate civilian--past',
      govtPast: 'civilian civilian--govt civilian--past',
      common: 'civilian-other civilian-other--common',
      un: 'civilian-other',
      range: 'civilian-range',
    },
    apart: [['nonstate', 'govt'], ['nonstatePast', 'govtPast'], ['nonstate', 'nonstatePast'], ['govt', 'govtPast'], ['common', 'nonstate'], ['common', 'govt']],
  },
  gold: {
    ground: 'paper',
    marks: {
      others: 'gold-bar gold-bar--others',
      loulo: 'gold-bar gold-bar--loulo',
      othersOpen: 'gold-bar gold-bar--others is-open',
      louloOpen: 'gold-bar gold-bar--loulo is-open',
      documented: 'gold-mark gold-mark--documented',
      none: 'gold-mark',
    },
    apart: [['others', 'loulo'], ['documented', 'none']],
    otherwise: [{ pair: ['othersOpen', 'louloOpen'], reason: 'both are the pale, provisional year: an outline parts them, each is named beside it' }],
  },
  exodus: { ground: 'mali', marks: { disc: 'exodus-disc', inside: 'exodus-inside' }, apart: [['disc', 'inside']] },
  schools: {
    ground: 'paper',
    marks: { bar: 'school-bar', mopti: 'school-bar school-bar--mopti', dot: 'school-dot', open: 'school-dot is-open', day: 'school-day' },
    apart: [['bar', 'mopti'], ['dot', 'open']],
  },
  claims: {
    ground: 'paper',
    marks: { confirmed: 'claim claim--confirmed', other: 'claim', contradicted: 'claim claim--contradicted' },
    apart: [['confirmed', 'other'], ['confirmed', 'contradicted']],
    otherwise: [{ pair: ['other', 'contradicted'], reason: 'a cross in the square; the others are full, half full, empty or dotted' }],
  },
  since: {
    ground: 'mali',
    marks: { attack: 'happening mark mark--attack sure--high', move: 'happening mark mark--move sure--high', medium: 'happening mark mark--attack sure--medium', low: 'happening mark mark--attack sure--low', moment: 'moment', now: 'moment is-now' },
    apart: [['attack', 'move'], ['attack', 'medium'], ['attack', 'low'], ['moment', 'now']],
    otherwise: [{ pair: ['medium', 'low'], reason: 'a dashed outline' }],
  },
};

/** Words on a ground: classes, and tokens of the grounds they stand on (a halo is a ground). */
export const words: readonly (readonly [classes: string, grounds: readonly string[]])[] = [
  ['label', ['halo', 'paper', 'paper-raised', 'mali', 'land', 'sea']],
  ['label label--quiet', ['halo', 'paper', 'paper-raised', 'mali', 'land', 'sea']],
  ['label label--attack', ['halo', 'paper', 'paper-raised', 'mali', 'land']],
  ['label label--river', ['halo', 'paper', 'mali', 'land']],
  ['label label--road', ['halo', 'paper', 'mali', 'land']],
  ['tick', ['paper', 'paper-raised']],
  ['tick tick--strong', ['paper', 'paper-raised']],
  ['place', ['halo', 'mali', 'land']],
  ['place place--capital', ['halo', 'mali', 'land']],
  ['case-number', ['mali', 'paper']],
  ['claim-id', ['paper']],
];

/** Words on a mark: visual, classes of the words, name of the mark. */
export const onMarks: readonly (readonly [visual: string, classes: string, mark: string])[] = [
  ['abductions', 'case-number case-number--town', 'town'],
  ['exodus', 'label exodus-on', 'disc'],
  ['exodus', 'label exodus-in', 'inside'],
  ['gold', 'label gold-in', 'others'],
  ['gold', 'label gold-in', 'loulo'],
];

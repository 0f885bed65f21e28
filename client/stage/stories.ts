// Where each of the six stories plays: its scene names, read as drawn settings.
// Floor F3 (client/stage), data. Stories that are not here are read by name in setting.ts.
import type { Mood, Setting } from './setting.ts';

type Scenes = Readonly<Record<string, Setting | readonly [Setting, Mood]>>;

/** By slug. Scene names as the story writes them, with hyphens for underscores. */
export const STORY_SCENES: Readonly<Record<string, Scenes>> = {
  'first-of-the-month': {
    'call-centre': 'call-centre',
    desk: 'desk',
    'factory-gate': ['factory-gate', 'rain'],
    'home-kitchen': 'home-kitchen',
    'inquiry-room': 'inquiry-room',
    'launch-morning': 'launch-morning',
    'meeting-room': 'meeting-room',
    ministry: 'ministry',
    office: 'office',
    street: 'street',
    studio: 'studio',
    'test-lab': 'test-lab',
  },
  'ask-alma': {
    canteen: 'canteen',
    'contact-centre': 'contact-centre',
    'contact-centre-evening': ['contact-centre', 'evening'],
    hearing: 'hearing',
    'meeting-room': 'harbour-room',
    'meeting-room-number': 'number-room',
    'meeting-room-tallies': 'tally-room',
    office: 'harbour-office',
    'office-evening': ['harbour-office', 'evening'],
    workshop: 'page-wall',
  },
  'blackout-thursday': {
    committee: 'committee-room',
    'control-room': 'incident-room',
    corridor: 'corridor',
    hall: 'agency-hall',
    'meeting-room': 'tape-room',
    office: 'agency-office',
    'press-office': 'press-office',
  },
  'high-water': {
    archive: 'archive',
    clinic: 'furniture-clinic',
    'control-room': 'fire-station',
    'control-room-evening': ['fire-station', 'evening'],
    'dry-gym': 'dry-gym',
    flood: ['flooded-street', 'rain'],
    hills: 'hills',
    office: 'fire-station',
    shelter: 'flooded-shelter',
  },
  'matching-list': {
    callcentre: 'worry-line',
    council: 'council-hall',
    court: 'court',
    evening: ['family-office', 'evening'],
    meeting: 'score-room',
    night: ['family-office', 'evening'],
    office: 'family-office',
    registry: 'data-room',
    townhall: 'town-hall-night',
  },
  'your-street': {
    archive: 'ledger-room',
    council: 'chamber',
    doorstep: 'stairwell',
    library: 'library',
    office: 'street-office',
    playground: 'playground',
    street: 'street-market',
  },
};

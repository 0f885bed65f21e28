// Reads any author's scene name as a drawn setting: the story's own table first, then the name alone.
// Floor F3 (client/stage), pure.
import { SETTINGS, type Mood, type Place, type Setting } from './setting.ts';
import { STORY_SCENES } from './stories.ts';

const ALIASES: Readonly<Record<string, Setting>> = {
  hall: 'ministry',
  lobby: 'ministry',
  minister: 'ministry',
  night: 'office',
  evening: 'office',
  newsroom: 'press-office',
  counter: 'desk',
  clinic: 'desk',
  reception: 'desk',
  'service-centre': 'desk',
  'job-centre': 'desk',
  lab: 'test-lab',
  testing: 'test-lab',
  'usability-lab': 'test-lab',
  meeting: 'meeting-room',
  workshop: 'page-wall',
  boardroom: 'meeting-room',
  training: 'meeting-room',
  callcentre: 'call-centre',
  'call-center': 'call-centre',
  hotline: 'call-centre',
  kitchen: 'home-kitchen',
  home: 'home-kitchen',
  cafe: 'canteen',
  'staff-kitchen': 'canteen',
  launch: 'launch-morning',
  morning: 'launch-morning',
  dawn: 'launch-morning',
  flood: 'flooded-street',
  market: 'street-market',
  town: 'street',
  neighbourhood: 'street',
  doorstep: 'stairwell',
  staircase: 'stairwell',
  park: 'playground',
  outside: 'street',
  operations: 'control-room',
  incident: 'incident-room',
  'server-room': 'data-room',
  registry: 'data-room',
  school: 'library',
  committee: 'committee-room',
  council: 'chamber',
  townhall: 'chamber',
  parliament: 'chamber',
  gym: 'shelter',
  camp: 'shelter',
  hill: 'hills',
  village: 'hills',
  countryside: 'hills',
  field: 'hills',
};

const EVENING_WORDS = ['evening', 'night', 'dusk', 'late'];
const RAIN_WORDS = ['flood', 'rain', 'storm'];

/**
 * "office_evening" → the office, in the evening. A story's own places come first; then the name alone is read,
 * and an unknown name is the office.
 */
export function resolveSetting(name: string, story = ''): Place {
  const key = name
    .trim()
    .toLowerCase()
    .replace(/[\s_]+/g, '-');
  const own = ownPlace(key, story);
  if (own !== undefined) return own;
  const words = key.split('-');
  const mood: Mood = words.some((word) => EVENING_WORDS.includes(word))
    ? 'evening'
    : words.some((word) => RAIN_WORDS.includes(word))
      ? 'rain'
      : 'day';
  const drawn = lookUp(key);
  // A setting that is drawn at night needs no wash over it.
  if (drawn === key) return { setting: drawn, mood: 'day' };
  const bare = words.filter((word) => !EVENING_WORDS.includes(word)).join('-');
  return {
    setting: drawn ?? lookUp(bare) ?? words.map(lookUp).find((one) => one !== undefined) ?? 'office',
    mood,
  };
}

/** The place a story has of its own by that name; undefined when nobody has drawn one for it. */
export function ownPlace(name: string, story: string): Place | undefined {
  const key = name.replaceAll('_', '-');
  const scenes = Object.hasOwn(STORY_SCENES, story) ? STORY_SCENES[story] : undefined;
  const found = scenes !== undefined && Object.hasOwn(scenes, key) ? scenes[key] : undefined;
  if (found === undefined) return undefined;
  return typeof found === 'string' ? { setting: found, mood: 'day' } : { setting: found[0], mood: found[1] };
}

function lookUp(key: string): Setting | undefined {
  return (
    SETTINGS.find((setting) => setting === key) ?? (Object.hasOwn(ALIASES, key) ? ALIASES[key] : undefined)
  );
}

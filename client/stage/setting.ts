// The drawn settings, and the table that reads any author's scene name as one of them.
// Floor F3 (client/stage), pure.

export const SETTINGS = [
  'ministry',
  'office',
  'desk',
  'test-lab',
  'meeting-room',
  'call-centre',
  'home-kitchen',
  'launch-morning',
  'street',
  'control-room',
  'library',
  'chamber',
  'shelter',
  'hills',
] as const;
export type Setting = (typeof SETTINGS)[number];

/** A wash of colour over the same room. */
export type Mood = 'day' | 'evening' | 'rain';

export type Place = { readonly setting: Setting; readonly mood: Mood };

export const SETTING_PHRASES: Readonly<Record<Setting, string>> = {
  ministry: 'The hall of the ministry',
  office: 'The office',
  desk: 'The service desk',
  'test-lab': 'The test lab',
  'meeting-room': 'The meeting room',
  'call-centre': 'The call centre',
  'home-kitchen': 'A kitchen at home',
  'launch-morning': 'The control room with its big screens',
  street: 'The street',
  'control-room': 'The control room',
  library: 'The library',
  chamber: 'The council chamber',
  shelter: 'The shelter',
  hills: 'The hills',
};

const ALIASES: Readonly<Record<string, Setting>> = {
  hall: 'ministry',
  corridor: 'ministry',
  lobby: 'ministry',
  minister: 'ministry',
  night: 'office',
  evening: 'office',
  'press-office': 'office',
  newsroom: 'office',
  counter: 'desk',
  clinic: 'desk',
  reception: 'desk',
  'service-centre': 'desk',
  'job-centre': 'desk',
  lab: 'test-lab',
  testing: 'test-lab',
  'usability-lab': 'test-lab',
  meeting: 'meeting-room',
  workshop: 'meeting-room',
  boardroom: 'meeting-room',
  training: 'meeting-room',
  callcentre: 'call-centre',
  'call-center': 'call-centre',
  'contact-centre': 'call-centre',
  hotline: 'call-centre',
  kitchen: 'home-kitchen',
  home: 'home-kitchen',
  canteen: 'home-kitchen',
  cafe: 'home-kitchen',
  launch: 'launch-morning',
  morning: 'launch-morning',
  dawn: 'launch-morning',
  flood: 'street',
  town: 'street',
  neighbourhood: 'street',
  outside: 'street',
  operations: 'control-room',
  'server-room': 'control-room',
  archive: 'library',
  registry: 'library',
  school: 'library',
  council: 'chamber',
  court: 'chamber',
  hearing: 'chamber',
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

/** "office_evening" → the office, in the evening. An unknown name is the office. */
export function resolveSetting(name: string): Place {
  const key = name
    .trim()
    .toLowerCase()
    .replace(/[\s_]+/g, '-');
  const words = key.split('-');
  const mood: Mood = words.some((word) => EVENING_WORDS.includes(word))
    ? 'evening'
    : words.some((word) => RAIN_WORDS.includes(word))
      ? 'rain'
      : 'day';
  const bare = words.filter((word) => !EVENING_WORDS.includes(word)).join('-');
  return {
    setting: lookUp(key) ?? lookUp(bare) ?? words.map(lookUp).find((one) => one !== undefined) ?? 'office',
    mood,
  };
}

function lookUp(key: string): Setting | undefined {
  return (
    SETTINGS.find((setting) => setting === key) ?? (Object.hasOwn(ALIASES, key) ? ALIASES[key] : undefined)
  );
}

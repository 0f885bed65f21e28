// Rules of the story: faults, what is never met, flags, speakers, cards, delays. F1. Source: scenario handbook, §4.4.
import { INDICATORS } from '../../sim/scenario/index.ts';
import { placeOf, type Checked, type Found, type Rule } from './rule.ts';
import { WHOLE } from './weighed.ts';

const ON_PHONE = 'phone';
const LEAST_OPTIONS = 3;
const MOST_OPTIONS = 4;
const LEAST_CARDS = 2;
const GOOD_DELAYS = 0.4;

/** A name of up to three words, a colon, and speech. */
const SPEAKER = /^(\p{Lu}[\p{L}.’'-]*(?: \p{Lu}[\p{L}.’'-]*){0,2}): ?["“„«]/u;

const everOffered = ({ samples }: Checked, id: string): boolean =>
  samples.some(({ offers }) => offers.has(id));
/** 'in 700 plays', or 'on any path' where all were tried. */
const playsOf = ({ samples }: Checked): string =>
  samples.every(({ complete }) => complete)
    ? 'on any path'
    : `in ${samples.reduce((sum, { plays }) => sum + plays, 0)} plays`;

/** Neither met nor proved out of reach: nothing can be said. */
const isOpen = ({ samples }: Checked, id: string): boolean =>
  samples.some(({ unsettled }) => unsettled.has(id));

function unmet(checked: Checked, kinds: readonly string[], isMet: (id: string) => boolean, what: string) {
  return checked.lines.flatMap(({ kind, id, file, line }): readonly Found[] => {
    if (!kinds.includes(kind) || id === null || isMet(id) || isOpen(checked, id)) return [];
    const message = `This ${what} is not met ${playsOf(checked)}. Check the conditions above it.`;
    return [{ file, line, at: id, message }];
  });
}

/** Names of VARs with where they are declared, set and read. */
function flags({ files }: Checked) {
  const sources = Object.entries(files).filter(([name]) => name.endsWith('.ink'));
  const code = sources
    .map(([, text]) => text.replaceAll(/\/\/.*$/gm, '').replaceAll(/#[^\n\]]*/g, ''))
    .join('\n');
  return sources.flatMap(([file, text]) =>
    text.split('\n').flatMap((raw, i) => {
      const name = /^\s*VAR\s+(\w+)\s*=/.exec(raw)?.[1];
      if (name === undefined || name === 'cut' || (INDICATORS as readonly string[]).includes(name)) return [];
      const all = code.match(new RegExp(`\\b${name}\\b`, 'g'))?.length ?? 0;
      const sets =
        code.match(new RegExp(`^\\s*~\\s*${name}\\s*(?:=(?!=)|\\+\\+|--|[+-]=)`, 'gm'))?.length ?? 0;
      return [{ name, file, line: i + 1, sets, reads: all - sets - 1 }];
    }),
  );
}

export const STORY_RULES: readonly Rule[] = [
  {
    code: 'play/fault',
    severity: 'error',
    about: 'Every play reaches an ending without an error and without running in circles.',
    bad: '-> END missing, so that the text runs out of content',
    good: 'Each branch ends in a divert, a choice or -> END.',
    find: ({ samples }) =>
      samples.flatMap(({ faults, cut }) =>
        faults.slice(0, 1).map(({ message, path }) => ({
          file: 'story.ink',
          line: Number(/line (\d+)/.exec(message)?.[1] ?? 1),
          at: 'play',
          message: `With ${cut} decisions a play broke: ${message}. It took ${path.join(' ') || 'nothing yet'}.`,
        })),
      ),
  },
  {
    code: 'play/option-unmet',
    severity: 'warning',
    about: 'Every option is offered in some play.',
    bad: '* { never } [Go on # id: d1c]',
    good: 'Remove it, or set what it asks for.',
    find: (checked) => unmet(checked, ['option'], (id) => everOffered(checked, id), 'option'),
  },
  {
    code: 'play/line-unmet',
    severity: 'warning',
    about: 'Every line with an id is told in some play.',
    bad: '{ never: Nobody reads this. # id: d1_x }',
    good: 'Remove it, or set what it asks for.',
    find: (checked) =>
      unmet(checked, ['prose', 'card'], (id) => checked.samples.some(({ told }) => told.has(id)), 'line'),
  },
  {
    code: 'play/ending-unmet',
    severity: 'warning',
    about: 'Every ending is reached in some play.',
    bad: 'An ending behind a condition that no path can meet.',
    good: 'Loosen the condition.',
    find: (checked) =>
      checked.lines.flatMap(({ tags, file, line }) => {
        const ending = tags.get('ending');
        if (ending === undefined) return [];
        if (checked.samples.some(({ endings }) => endings.some((one) => one.ending === ending))) return [];
        if (isOpen(checked, `ending:${ending}`)) return [];
        const message = `The ending ${ending} is not reached ${playsOf(checked)}. Check the conditions that lead there.`;
        return [{ file, line, at: ending, message }];
      }),
  },
  {
    code: 'story/chance',
    severity: 'warning',
    about: 'Same choices, same result, so that teams can compare: no RANDOM, no shuffles.',
    bad: '{ RANDOM(1, 2) == 1: It rains. }',
    good: 'It rains.',
    find: ({ files }) =>
      Object.entries(files)
        .filter(([name]) => name.endsWith('.ink'))
        .flatMap(([file, text]) =>
          text.split('\n').flatMap((raw, i) => {
            const chance = /\b(RANDOM|LIST_RANDOM)\s*\(|\{\s*(shuffle|~[^}]*\|)/.exec(
              raw.replace(/\/\/.*$/, ''),
            );
            if (!chance) return [];
            return [
              {
                file,
                line: i + 1,
                at: `line ${i + 1}`,
                message: 'Chance decides here. Let a choice decide instead.',
              },
            ];
          }),
        ),
  },
  {
    code: 'story/flag-unread',
    severity: 'warning',
    about: 'A variable that is set is read somewhere.',
    bad: 'VAR asked = false … ~ asked = true, and nothing asks for it',
    good: '{ asked: They remember that you asked. }',
    find: (checked) =>
      flags(checked)
        .filter(({ reads }) => reads < 1)
        .map(({ name, file, line }) => ({
          file,
          line,
          at: name,
          message: `Nothing reads ${name}. Let it change a line, or remove it.`,
        })),
  },
  {
    code: 'story/flag-unset',
    severity: 'warning',
    about: 'A variable that is read is set somewhere.',
    bad: 'VAR asked = false … { asked: … }, and no option sets it',
    good: '~ asked = true',
    find: (checked) =>
      flags(checked)
        .filter(({ sets, reads }) => sets === 0 && reads > 0)
        .map(({ name, file, line }) => ({
          file,
          line,
          at: name,
          message: `Nothing sets ${name}, so what asks for it never changes. Set it, or write a CONST.`,
        })),
  },
  {
    code: 'story/unknown-speaker',
    severity: 'warning',
    about: 'Who speaks is named in “# cast-names”: else the name is told as a part of the line.',
    bad: '# cast-names: Rosa\nTomas: "I mind that it goes up."',
    good: '# cast-names: Rosa, Tomas\nTomas: "I mind that it goes up."',
    find: ({ scenario, lines }) =>
      lines
        .filter(({ kind }) => kind === 'prose')
        .flatMap(({ file, line, id, text }) => {
          const name = SPEAKER.exec(text)?.[1];
          if (name === undefined || scenario.castNames.includes(name)) return [];
          const message = `${name} speaks here and is not in “# cast-names” at the top. Add the name there.`;
          return [{ file, line, at: id ?? `line ${line}`, message }];
        }),
  },
  {
    code: 'story/unknown-place',
    severity: 'warning',
    about:
      'A third word in “# cast” is “phone”: else it is left out, and the person is drawn in the room. The second is always the feeling.',
    bad: 'Rosa rings from the counter. # cast: rosa worried away',
    good: 'Rosa rings from the counter. # cast: rosa worried phone',
    find: ({ lines }) =>
      lines.flatMap(({ file, line, id, tags }) =>
        (tags.get('cast') ?? '').split(',').flatMap((one): readonly Found[] => {
          const [name = '', feeling = '', where = ON_PHONE, ...more] = one.trim().split(/\s+/);
          const early = feeling.toLowerCase() === ON_PHONE;
          if (!early && where.toLowerCase() === ON_PHONE && more.length === 0) return [];
          const message = early
            ? `“${ON_PHONE}” stands where the feeling should. Write “${name} neutral ${ON_PHONE}”.`
            : `“${[where, ...more].join(' ')}” after “${name} ${feeling}” means nothing here. Leave it out, or write “${ON_PHONE}”.`;
          return [{ file, line, at: id ?? `line ${line}`, message }];
        }),
      ),
  },
  {
    code: 'story/option-count',
    severity: 'warning',
    about: `A decision offers ${LEAST_OPTIONS} or ${MOST_OPTIONS} options.`,
    bad: 'Yes or no.',
    good: 'Three ways that decent people would take.',
    find: ({ scenario, lines }) =>
      scenario.decisions
        .filter(({ optionIds: { length } }) => length < LEAST_OPTIONS || length > MOST_OPTIONS)
        .map(({ id, optionIds }) => ({
          ...placeOf(lines, id),
          at: id,
          message: `${id} has ${optionIds.length} options. Offer ${LEAST_OPTIONS} or ${MOST_OPTIONS}.`,
        })),
  },
  {
    code: 'story/few-cards',
    severity: 'warning',
    about: `A decision has ${LEAST_CARDS} private cards or more, for different roles.`,
    bad: 'Everybody knows everything.',
    good: 'Two lines tagged # to: a role, before the prompt.',
    find: ({ scenario, lines }) =>
      scenario.roles.length === 0
        ? []
        : scenario.decisions.flatMap(({ id }, i) => {
            const from =
              i === 0
                ? 0
                : lines.findIndex((line) => line.tags.get('decision') === scenario.decisions[i - 1]?.id);
            const until = lines.findIndex((line) => line.tags.get('decision') === id);
            const held = lines.slice(from + 1, until).filter(({ kind }) => kind === 'card');
            const roles = new Set(held.map(({ tags }) => tags.get('to')));
            if (roles.size >= LEAST_CARDS) return [];
            return [
              {
                ...placeOf(lines, id),
                at: id,
                message: `${id} has private cards for ${roles.size} roles. Give ${LEAST_CARDS} or more roles a fact of their own.`,
              },
            ];
          }),
  },
  {
    code: 'story/few-delayed',
    severity: 'warning',
    about:
      'In a whole workshop early choices come back: at least 10 delayed consequences in 12 decisions, 6 in 8.',
    bad: 'Nothing that was done in March matters in June.',
    good: 'The email you sent in March is on the screen. # delayed: d3c',
    find: ({ scenario, lines }) => {
      const count = scenario.decisions.length;
      const wanted = count >= 12 ? 10 : 6;
      const found = lines.filter(({ tags }) => tags.has('delayed')).length;
      if (count < WHOLE || found >= wanted) return [];
      const message = `${found} lines are tagged “# delayed”. Bring at least ${wanted} early choices back.`;
      return [{ file: 'story.ink', line: 1, at: 'delayed', message }];
    },
  },
  {
    code: 'story/early-move',
    severity: 'warning',
    about:
      'What a delayed line moves stands below it. Above it, the move is told by the line before, and the debrief gives it to the wrong decision.',
    bad: '~ trust = trust - 4\nThe email is on the screen. # delayed: d3c',
    good: 'The email is on the screen. # delayed: d3c\n~ trust = trust - 4',
    find: ({ files, lines }) =>
      lines.flatMap(({ file, line, id, tags }): readonly Found[] => {
        if (!tags.has('delayed')) return [];
        const before = files[file]?.split('\n')[line - 2] ?? '';
        const moved = /^\s*~\s*(\w+)/.exec(before)?.[1] ?? '';
        if (!(INDICATORS as readonly string[]).includes(moved)) return [];
        const message = `The move of ${moved} stands above this delayed line. Put it below, so that this line tells it.`;
        return [{ file, line, at: id ?? '', message }];
      }),
  },
  {
    code: 'story/grim-delays',
    severity: 'warning',
    about: `Of the delayed consequences that move an indicator, ${GOOD_DELAYS * 100} % or more are good news: else players learn that everything comes back to bite.`,
    bad: 'Six early choices come back, each as a scandal.',
    good: 'The mayor whom you told the truth in March speaks for you in June.',
    find: ({ scenario, whole, lines }) => {
      const moves = [...whole.delayedMoves];
      const good = moves.filter(([, moved]) => moved > 0).length;
      if (scenario.decisions.length < WHOLE || moves.length < 2 || good / moves.length >= GOOD_DELAYS)
        return [];
      const [worst = ''] = moves.toSorted((a, b) => a[1] - b[1])[0] ?? [];
      const message = `Of ${moves.length} delayed consequences that move an indicator ${good === 1 ? 'one is' : `${good} are`} good news. Let more of what was done well be remembered.`;
      return [{ ...placeOf(lines, worst), at: 'delayed', message }];
    },
  },
];

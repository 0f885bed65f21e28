// The library's stories on the stage: every place, person and feeling they name is drawn on purpose.
// Floor F3 (tests).
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  coverSvg,
  NAMED_PEOPLE,
  onPhoneSvg,
  portraitSvg,
  settingSvg,
} from '../../../client/stage/art/index.ts';
import { EMOTIONS } from '../../../client/stage/command.ts';
import { knownEmotion } from '../../../client/stage/emotion.ts';
import { ownPlace, resolveSetting } from '../../../client/stage/place.ts';
import { SETTINGS } from '../../../client/stage/setting.ts';
import { STORY_SCENES } from '../../../client/stage/stories.ts';

const folder = new URL('../../../scenarios/', import.meta.url);
const slugs = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name);

type Word = {
  readonly slug: string;
  readonly where: string;
  readonly word: string;
  readonly line: string;
};

function tagged(tag: string): Word[] {
  return slugs.flatMap((slug) => {
    const lines = readFileSync(new URL(`${slug}/story.ink`, folder), 'utf8').split('\n');
    return lines.flatMap((line, at) =>
      [...line.matchAll(new RegExp(`#\\s*${tag}:([^#\\]]*)`, 'g'))].map((match) => ({
        slug,
        where: `scenarios/${slug}/story.ink:${at + 1}`,
        word: (match[1] ?? '').trim(),
        line,
      })),
    );
  });
}

const scenes = tagged('scene');
const members = tagged('cast').flatMap((one) =>
  one.word.split(',').map((member) => ({ ...one, word: member.trim() })),
);

describe('the stories of the library', () => {
  it('E1: each scene is a drawn place of that story, never the office for want of another', () => {
    const faults = scenes
      .filter(({ slug, word }) => ownPlace(word, slug) === undefined)
      .map(({ slug, where, word }) => `${where}: no place "${word}" for ${slug} in client/stage/stories.ts`);
    expect(faults).toEqual([]);
    expect(scenes.length).toBeGreaterThan(100);
  });

  it('E1: each person of a cast has a look of her own, never one made from her name', () => {
    const known = new Set(NAMED_PEOPLE.map(([story, id]) => `${story}/${id}`));
    const faults = members
      .map((one) => ({ ...one, id: (one.word.split(/\s+/)[0] ?? '').toLowerCase() }))
      .filter(({ slug, id }) => !known.has(`${slug}/${id}`))
      .map(({ slug, where, id }) => `${where}: nobody "${id}" in client/stage/art/sketches/${slug}.ts`);
    expect(faults).toEqual([]);
    expect(members.length).toBeGreaterThan(200);
  });

  it('E1: nobody smiles on from a scene into what came of it: after a glad face each outcome has its own', () => {
    const glad = (cast: string) =>
      cast
        .split(',')
        .some((one) => ['happy', 'warm'].includes(knownEmotion(one.trim().split(/\s+/)[1] ?? '') ?? ''));
    const faults = slugs.flatMap((slug) => {
      let cast = '';
      return readFileSync(new URL(`${slug}/story.ink`, folder), 'utf8')
        .split('\n')
        .flatMap((line) => {
          if (line.startsWith('===')) cast = '';
          const own = /#\s*cast:([^#\]]*)/.exec(line)?.[1];
          const outcome = /#\s*id: (d\d+[a-z]_c[01]?)\b/.exec(line)?.[1];
          if (outcome === undefined) cast = own ?? cast;
          return outcome !== undefined && own === undefined && glad(cast) ? [`${slug}: ${outcome}`] : [];
        });
    });
    expect(faults).toEqual([]);
  });

  it('E1: each feeling of a cast is a drawn one, never neutral for want of another', () => {
    const faults = members
      .map((one) => ({ ...one, feeling: one.word.split(/\s+/)[1] ?? 'neutral' }))
      .filter(({ feeling }) => knownEmotion(feeling) === undefined)
      .map(({ where, feeling }) => `${where}: no feeling "${feeling}" in client/stage/emotion.ts`);
    expect(faults).toEqual([]);
  });

  it('E3: a third word of a cast is the phone, and each is drawn on it', () => {
    const called = members.filter((one) => one.word.split(/\s+/).length > 2);
    expect(called.filter((one) => !/^[\w-]+ \w+ phone$/.test(one.word))).toEqual([]);
    for (const { slug, word } of called) {
      const [id = '', feeling = ''] = word.split(' ');
      expect(onPhoneSvg(id, feeling, slug)).not.toBe(portraitSvg(id, feeling, slug));
    }
    expect(called.length).toBeGreaterThan(3);
  });

  it('E1: draws what hangs on a wall only when the story has hung it there', () => {
    const walls = scenes.filter(({ slug, word }) => slug === 'ask-alma' && word.startsWith('meeting_room'));
    const rooms = walls.map(({ slug, word }) => resolveSetting(word, slug).setting);
    expect(rooms.filter((room) => room === 'tally-room')).toHaveLength(1);
    expect(rooms.filter((room) => room === 'number-room')).toHaveLength(1);
    expect(rooms.filter((room) => room === 'harbour-room').length).toBeGreaterThan(2);
  });

  it('E1: shows no snow in a place where a story sits after winter', () => {
    const late = scenes.filter(({ line }) => /after Easter|\b(April|May|Ju(ne|ly)|August)\b/.test(line));
    const flakes = (svg: string) => svg.match(/<circle [^>]*\br="[3-6]" fill="#f[^"]+"/g) ?? [];
    const snowy = late.filter(
      ({ slug, word }) => flakes(settingSvg(resolveSetting(word, slug).setting)).length > 9,
    );
    expect(snowy).toEqual([]);
    expect(late.length).toBeGreaterThan(10);
  });

  it('E1: needs every place in its table: none is drawn that the story never enters', () => {
    const entered = new Set(scenes.map(({ slug, word }) => `${slug}/${word.replaceAll('_', '-')}`));
    const spare = Object.entries(STORY_SCENES).flatMap(([slug, places]) =>
      Object.keys(places)
        .map((name) => `${slug}/${name}`)
        .filter((name) => !entered.has(name)),
    );
    expect(spare).toEqual([]);
  });

  it('E2: play in places of their own: no two stories share a room', () => {
    const stories = new Map<string, Set<string>>();
    for (const { slug, word } of scenes) {
      const { setting } = resolveSetting(word, slug);
      stories.set(setting, (stories.get(setting) ?? new Set()).add(slug));
    }
    const shared = [...stories].filter(([, of]) => of.size > 1).map(([setting, of]) => [setting, ...of]);
    expect(shared).toEqual([]);
  });

  it('E2: show two people of one name as two, and keep the people of a story that was copied', () => {
    const face = (story: string, id = 'yusuf') => portraitSvg(id, 'neutral', story);
    expect(face('your-street')).not.toBe(face('first-of-the-month'));
    expect(face('ask-alma', 'odile')).not.toBe(face('high-water', 'odile'));
    expect(face('ask-alma-2', 'nadia')).toBe(face('ask-alma', 'nadia'));
  });

  it('have six different covers, each of a place and people that are drawn', () => {
    const covers = slugs.map((slug) => coverSvg(slug, 'office'));
    expect(new Set(covers).size).toBe(slugs.length);
    for (const cover of covers) expect(cover.match(/<svg /g)?.length).toBe(5);
    expect(coverSvg('nobody-knows-it', 'street_evening')).not.toBe(coverSvg('nobody-knows-it', 'street'));
  });

  it('E1: what the page for authors offers is drawn as it is called', () => {
    const page = readFileSync(new URL('../../../docs/authoring/tags.md', import.meta.url), 'utf8');
    const offered = [...page.matchAll(/^- \*\*[\w ]+\*\*: (.+)$/gm)].flatMap((match) =>
      (match[1] ?? '').split(', '),
    );
    expect(offered.length).toBeGreaterThan(25);
    expect(offered.filter((name) => !SETTINGS.some((setting) => setting === name))).toEqual([]);
    const feelings = /Feelings are ([^.]+)\./.exec(page)?.[1]?.split(/, | and /) ?? [];
    expect([...feelings].sort()).toEqual([...EMOTIONS].sort());
  });

  it('leave no drawn setting without its own picture', () => {
    expect(new Set(SETTINGS.map((setting) => settingSvg(setting))).size).toBe(SETTINGS.length);
  });
});

// Debrief screens: what the wall shows at each step, in step with the console and the phones. F3.
import type { RoomDebrief } from '../../sim/debrief/room.ts';
import { DivePanel } from '../debrief/dive-panel.tsx';
import { ConfidencePlot } from '../debrief/pictures/confidence-plot.tsx';
import { DotStrips } from '../debrief/pictures/dot-strips.tsx';
import { PathMap } from '../debrief/pictures/path-map.tsx';
import { Proposals } from '../debrief/step-view.tsx';
import { RatingsTold } from '../debrief/ratings-told.tsx';
import { NoteList } from '../debrief/notes.tsx';
import { WALL_WORDS } from '../debrief/step-words.ts';
import { WordCloud } from '../debrief/word-cloud.tsx';
import { dateWords } from '../ui/words.ts';
import { Fit } from './fit.tsx';
import { WhatIf } from './what-if.tsx';
import '../debrief/debrief.css';
import './debrief-wall.css';

/** The last ones typed; the phones and the console have them all. */
const NOTES_ON_WALL = 4;

export function DebriefScreens({ room }: { readonly room: RoomDebrief }) {
  const step = room.progress?.step ?? 'reactions';
  switch (step) {
    case 'reactions':
      return (
        <Fit class="pj-wall pj-words">
          <p class="pj-wall-title">{WALL_WORDS.reactions}</p>
          <p class="pj-ask">One to three words on your phone. Nobody sees whose they are.</p>
          <WordCloud reactions={room.reactions} />
        </Fit>
      );
    case 'happened':
      return <PathMap room={room} size="wall" teamId={null} />;
    case 'pick':
      return (
        <div class="pj-two">
          <Fit class="pj-wall">
            <Proposals room={room} />
          </Fit>
          {room.confidence.length > 0 && <ConfidencePlot room={room} size="wall" />}
        </div>
      );
    case 'dive':
      return (
        <Fit class="pj-wall">
          <DivePanel room={room} size="wall" />
        </Fit>
      );
    case 'competencies':
      return (
        <div class="pj-competencies">
          <DotStrips room={room} size="wall" teamId={null} />
          {room.notes.length > 0 && (
            <Fit class="pj-wall pj-notes">
              <NoteList notes={room.notes.slice(-NOTES_ON_WALL)} />
            </Fit>
          )}
        </div>
      );
    case 'rewind':
      return <WhatIf room={room} />;
    case 'transfer':
      return (
        <Fit class="pj-wall pj-big">
          <p>If …</p>
          <p>then I will …</p>
          <p class="pj-ask">Write it on your phone. It stays there.</p>
        </Fit>
      );
    case 'exit':
      return (
        <Fit class="pj-wall pj-big">
          <p>Thank you</p>
          <p class="pj-ask">
            Say on your phone how useful this was. Everything stays there to read until{' '}
            {dateWords(room.purgeAt)}.
          </p>
          {room.ratings && !room.ratings.few && <RatingsTold ratings={{ ...room.ratings, words: [] }} />}
        </Fit>
      );
  }
}

// Commands sent while the picture loads: kept, in order, never waited for.
// Floor F3 (tests).
import { describe, expect, it } from 'vitest';
import type { Stage, StageCommand } from '../../../client/stage/command.ts';
import { queueStage } from '../../../client/stage/queue.ts';

function fakeHost() {
  const attributes = new Map<string, string>();
  const host = {
    dataset: {} as Record<string, string>,
    setAttribute: (name: string, value: string) => attributes.set(name, value),
  };
  return { attributes, dataset: host.dataset, element: host as unknown as HTMLElement };
}

function fakeStage() {
  const sent: StageCommand[] = [];
  let closed = 0;
  const stage: Stage = {
    send: (command) => void sent.push(command),
    describe: () => '',
    close: () => void (closed += 1),
  };
  return { stage, sent, closed: () => closed };
}

const scene = (setting: string): StageCommand => ({ kind: 'setScene', setting });

describe('the queue before the stage', () => {
  it('plays waiting commands in order, then passes later ones through', async () => {
    const fake = fakeStage();
    const queue = queueStage(fakeHost().element, async () => fake.stage);
    queue.send(scene('desk'));
    queue.send(scene('street'));
    expect(fake.sent).toEqual([]);
    await Promise.resolve();
    await Promise.resolve();
    queue.send(scene('hills'));
    expect(fake.sent).toEqual([scene('desk'), scene('street'), scene('hills')]);
  });

  it('labels the host at once, long before anything is drawn', () => {
    const host = fakeHost();
    const queue = queueStage(host.element, () => new Promise(() => {}));
    queue.send(scene('library'));
    expect(host.attributes.get('aria-label')).toBe('The library.');
    expect(host.attributes.get('role')).toBe('img');
    expect(queue.describe()).toBe('The library.');
  });

  it('closes a stage that finishes loading after it was closed', async () => {
    const fake = fakeStage();
    const queue = queueStage(fakeHost().element, async () => fake.stage);
    queue.send(scene('desk'));
    queue.close();
    await Promise.resolve();
    await Promise.resolve();
    expect(fake.sent).toEqual([]);
    expect(fake.closed()).toBe(1);
  });

  it('goes on describing when the picture cannot load', async () => {
    const host = fakeHost();
    const queue = queueStage(host.element, async () => Promise.reject(new Error('no canvas')));
    await new Promise((resolve) => setTimeout(resolve, 0));
    queue.send(scene('desk'));
    expect(host.dataset['stage']).toBe('absent');
    expect(queue.describe()).toBe('The service desk.');
  });
});

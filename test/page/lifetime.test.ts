import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openLifetime, usualTimeouts } from '#page/server/lifetime';

describe('how long the program waits for a page', () => {
  let ended: boolean;
  const begin = () => {
    const lifetime = openLifetime(usualTimeouts);
    ended = false;
    void lifetime.ended.then(() => {
      ended = true;
    });
    return lifetime;
  };
  const wait = (seconds: number) => vi.advanceTimersByTimeAsync(seconds * 1000);
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('an hour, if none comes', async () => {
    begin();
    await wait(3599);
    expect(ended).toBe(false);
    await wait(2);
    expect(ended).toBe(true);
  });

  it('as long as one is open, for days', async () => {
    begin().arrive();
    await wait(3 * 24 * 3600);
    expect(ended).toBe(false);
  });

  it('some seconds after the last was closed', async () => {
    const lifetime = begin();
    const [first, second] = [lifetime.arrive(), lifetime.arrive()];
    lifetime.sayGoodbye();
    first();
    await wait(60);
    expect(ended).toBe(false);
    lifetime.sayGoodbye();
    second();
    await wait(3);
    expect(ended).toBe(false);
    await wait(2);
    expect(ended).toBe(true);
  });

  it('on, when a page was only loaded again', async () => {
    const lifetime = begin();
    const leave = lifetime.arrive();
    lifetime.sayGoodbye();
    leave();
    await wait(2);
    lifetime.arrive();
    await wait(600);
    expect(ended).toBe(false);
  });

  it('longer for one that fell silent without a goodbye', async () => {
    const leave = begin().arrive();
    leave();
    await wait(29);
    expect(ended).toBe(false);
    await wait(2);
    expect(ended).toBe(true);
  });
});

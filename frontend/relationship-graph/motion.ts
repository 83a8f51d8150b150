const TIME = 350;

/** Whether the reader asked their system for less motion. */
const calm = () => matchMedia('(prefers-reduced-motion: reduce)').matches;

/** Calls with what is done of a movement, from 0 to 1, and at once with 1 where motion is not wanted; answers how to stop. */
export function move(step: (done: number) => void, atOnce = false): () => void {
  if (atOnce || calm()) {
    step(1);
    return () => {};
  }
  const began = performance.now();
  let frame = requestAnimationFrame(function next(now) {
    const done = Math.min(1, Math.max(0, (now - began) / TIME));
    step(done < 1 ? 1 - (1 - done) ** 3 : 1);
    if (done < 1) {
      frame = requestAnimationFrame(next);
    }
  });
  return () => cancelAnimationFrame(frame);
}

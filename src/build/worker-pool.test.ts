import { expect, test } from 'vitest';
import { WorkerPool } from './worker-pool.ts';

/** Doubles numbers as soon as so many workers have started; it refuses 13, and ends at 99. */
const program = new URL(
  `data:text/javascript,${encodeURIComponent(`
    import { parentPort, workerData } from 'node:worker_threads';
    const { started, most } = workerData;
    Atomics.add(started, 0, 1);
    Atomics.notify(started, 0);
    parentPort.on('message', ({ task, number }) => {
      if (number === 99) process.exit(3);
      for (let now; (now = Atomics.load(started, 0)) < most; ) Atomics.wait(started, 0, now);
      if (number === 13) parentPort.postMessage({ task, problem: 'thirteen is no number' });
      else parentPort.postMessage({ task, result: 2 * number });
    });
  `)}`,
);

function newPool(most: number): WorkerPool<{ number: number }, number> {
  const started = new Int32Array(new SharedArrayBuffer(4));
  return new WorkerPool(program, { started, most }, most);
}

test('many tasks are shared out among all workers, and each gets its own answer', async () => {
  const pool = newPool(3);
  const numbers = Array.from({ length: 400 }, (_, number) => number + 100);
  const answers = await Promise.all(numbers.map((number) => pool.run({ number })));
  expect(answers).toEqual(numbers.map((number) => 2 * number));
  await pool.close();
});

test('a task that cannot be done says why, and the others go on', async () => {
  const pool = newPool(1);
  await expect(pool.run({ number: 13 })).rejects.toThrow('thirteen is no number');
  expect(await pool.run({ number: 4 })).toBe(8);
  await pool.close();
});

test('a worker that was prepared and could not start refuses tasks with the reason', async () => {
  const broken = new URL('data:text/javascript,throw new Error("no flour in the house")');
  const pool = new WorkerPool<{ number: number }, number>(broken, {}, 2);
  pool.prepare(60);
  await expect(pool.run({ number: 1 })).rejects.toThrow('no flour in the house');
  await expect(pool.run({ number: 2 })).rejects.toThrow('no flour in the house');
  await pool.close();
});

test('a worker that ends early leaves no task waiting', async () => {
  const pool = newPool(1);
  const tasks = await Promise.allSettled([99, 1, 2].map((number) => pool.run({ number })));
  expect(tasks.map(({ status }) => status)).toEqual(['rejected', 'rejected', 'rejected']);
  await pool.close();
});

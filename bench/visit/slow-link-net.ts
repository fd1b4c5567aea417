import { connect, createServer, type Server, type Socket } from 'node:net';

/** A link as slow as a reader's phone may have. */
export interface Link {
  /** Milliseconds until a host answers. */
  roundTrip: number;
  /** Of all that comes at the same time. */
  bytesPerSecond: number;
}

/** So much comes at once: what comes at the same time shares the link. */
const pieceSize = 1460;

/**
 * Leads connections on to a port of this machine over a slow link, beneath http: workers and service
 * workers have it as pages do, and a connection takes a round trip to be made.
 */
export function slowHost(port: number, { roundTrip, bytesPerSecond }: Link): Server {
  const host = createServer({ allowHalfOpen: true });
  let free = 0;
  host.on('connection', (reader: Socket) => {
    const origin = connect({ port, host: '127.0.0.1', allowHalfOpen: true });
    const opened = performance.now() + roundTrip;
    const asked = new Delayed();
    const answered = new Delayed();
    reader.on('data', (bytes: Buffer) => {
      asked.add(Math.max(opened, performance.now() + roundTrip / 2), () => origin.write(bytes));
    });
    reader.on('end', () => asked.add(0, () => origin.end()));
    origin.on('data', (bytes: Buffer) => {
      for (let at = 0; at < bytes.length; at += pieceSize) {
        const piece = bytes.subarray(at, at + pieceSize);
        free = Math.max(free, performance.now()) + (piece.length / bytesPerSecond) * 1000;
        answered.add(free + roundTrip / 2, () => reader.write(piece));
      }
    });
    origin.on('end', () => answered.add(0, () => reader.end()));
    reader.on('error', () => origin.destroy());
    origin.on('error', () => reader.destroy());
    reader.on('close', () => origin.destroy());
  });
  return host;
}

/** Does things at their times and, however late it is, in their order. */
class Delayed {
  readonly #waiting: { at: number; act: () => void }[] = [];

  add(at: number, act: () => void): void {
    this.#waiting.push({ at, act });
    if (this.#waiting.length === 1) this.#wait();
  }

  #wait(): void {
    const [next] = this.#waiting;
    if (!next) return;
    setTimeout(
      () => {
        this.#waiting.shift();
        next.act();
        this.#wait();
      },
      Math.max(0, next.at - performance.now()),
    );
  }
}

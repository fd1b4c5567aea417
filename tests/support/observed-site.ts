import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import { createStaticServer, listen } from '../../src/preview/static-server-fs.ts';

/** A host that can go away, come back with another build, and tells what it was asked for. */
export class ObservedSite {
  readonly #base: string;
  readonly #sockets = new Set<Socket>();
  #folder: string;
  #port = 0;
  #stop: (() => Promise<void>) | undefined;
  #held: (() => void)[] | undefined;
  #left = Number.POSITIVE_INFINITY;
  #sent = 0;
  /** Paths below the base that were asked for since `forget`. */
  requests: string[] = [];

  constructor(folder: string, base: string) {
    this.#folder = folder;
    this.#base = base;
  }

  get address(): string {
    return `http://localhost:${this.#port}${this.#base}`;
  }

  /** Starts, or starts again at the same address; with another folder that is a deployment. */
  async start(folder = this.#folder): Promise<void> {
    this.#folder = folder;
    const files = createStaticServer(folder, this.#base);
    const server = createServer((request, response) => this.#receive(request, response, files));
    server.on('connection', (socket) => {
      this.#sockets.add(socket);
      socket.once('close', () => {
        this.#sockets.delete(socket);
        this.#sent += socket.bytesWritten;
      });
    });
    this.#port = Number(new URL(await listen(server, this.#port)).port);
    this.#stop = () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      });
  }

  async stop(): Promise<void> {
    await this.#stop?.();
    this.#stop = undefined;
  }

  async deploy(folder: string): Promise<void> {
    await this.stop();
    await this.start(folder);
  }

  /** Lets so many requests through and holds the next ones back until `release`. */
  holdAfter(requests: number): void {
    this.#left = requests;
    this.#held = [];
  }

  release(): void {
    this.#left = Number.POSITIVE_INFINITY;
    for (const answer of this.#held?.splice(0) ?? []) answer();
    this.#held = undefined;
  }

  /** Starts to count anew. */
  forget(): void {
    this.requests = [];
    this.#sent = -this.#open();
  }

  /** Bytes that went out since `forget`. */
  get sent(): number {
    return this.#sent + this.#open();
  }

  #open(): number {
    return [...this.#sockets].reduce((sum, { bytesWritten }) => sum + bytesWritten, 0);
  }

  #receive(
    request: IncomingMessage,
    response: ServerResponse,
    files: ReturnType<typeof createStaticServer>,
  ): void {
    this.requests.push((request.url ?? '').slice(this.#base.length));
    const answer = () => files.emit('request', request, response);
    if (this.#left-- > 0) answer();
    else this.#held?.push(answer);
  }
}

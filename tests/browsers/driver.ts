/** What is done with a browser, whichever it is. Elements are named by selectors of CSS. */
export interface Driver {
  goto(address: string): Promise<void>;
  back(): Promise<void>;
  reload(): Promise<void>;
  /** Runs a function in the page and gives what it returns, which JSON can say. */
  evaluate<Argument extends Json, Result>(
    run: (argument: Argument) => Result | Promise<Result>,
    argument: Argument,
  ): Promise<Result>;
  click(selector: string): Promise<void>;
  hover(selector: string): Promise<void>;
  /** Presses one key, named as in the DOM; `Control+a` holds the first. */
  press(key: string): Promise<void>;
  type(text: string): Promise<void>;
  resize(width: number, height: number): Promise<void>;
  /** Opens another tab, in which the rest is done until it is closed. */
  openTab(): Promise<void>;
  closeTab(): Promise<void>;
  /** A picture of the window, as PNG. */
  screenshot(): Promise<Uint8Array>;
  /** The page as it prints, as PDF; undefined where the browser's driver cannot print. */
  print(): Promise<Uint8Array | undefined>;
  close(): Promise<void>;
}

export type Json = string | number | boolean | null | Json[] | { [key: string]: Json };

/** A browser that may be installed. */
export interface BrowserProgram {
  name: 'Chromium' | 'Firefox' | 'WebKit';
  /** What is missing on this machine, and how to have it; undefined where all is there. */
  missing(): string | undefined;
  /** Starts it with an empty profile. */
  start(): Promise<Driver>;
}

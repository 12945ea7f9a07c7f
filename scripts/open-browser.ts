/**
 * A headless browser for tests and pictures: an installed Chrome or Chromium where
 * there is one, else the one that an npm package carries (x64 Linux).
 */
import { existsSync } from 'node:fs';
import sparticuz from '@sparticuz/chromium';
import { chromium, type Browser } from 'playwright-core';

const installed = [
  process.env['CHROME_PATH'],
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** Starts the browser; the caller closes it. */
export function openBrowser(): Promise<Browser> {
  return launchBrowser([]);
}

/** Starts the browser with switches of the caller's own. */
export async function launchBrowser(switches: readonly string[]): Promise<Browser> {
  const found = installed.find((path) => path !== undefined && existsSync(path));
  return chromium.launch({
    executablePath: found ?? (await sparticuz.executablePath()),
    // Root in a container has no sandbox; the flags keep the browser off the network.
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run', ...switches],
  });
}

/** Pages without scenes: only the header needs a script. */
import { followOffline } from '../offline/start.ts';
import { followMenu } from './menu.ts';
import { followReadingMode } from './reading-mode.ts';

followMenu();
followReadingMode(() => undefined);
followOffline();

/** Pages without scenes: only the header needs a script. */
import { followMenu } from './menu.ts';
import { followReadingMode } from './reading-mode.ts';

followMenu();
followReadingMode(() => undefined);

/** Pages without scenes: only the reading switch needs a script. */
import { followReadingMode } from './reading-mode.ts';

followReadingMode(() => undefined);

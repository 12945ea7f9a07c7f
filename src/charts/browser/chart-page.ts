/** The page of one visual: the live picture, its views, its table. */
import { followOffline } from '../../offline/start.ts';
import { followMenu } from '../../scroll/menu.ts';
import { followReadingMode } from '../../scroll/reading-mode.ts';
import './chart-figure.ts';
import './view-stepper.ts';
import './sortable-table.ts';

followMenu();
followReadingMode(() => undefined);
followOffline();

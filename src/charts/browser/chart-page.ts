/** The page of one visual: the live picture, its views, its table. */
import { followOffline } from '../../offline/start.ts';
import { followMenu } from '../../scroll/menu.ts';
import { followReadingMode } from '../../scroll/reading-mode.ts';
import { ChartFigure } from './chart-figure.ts';
import '../../scroll/copy-link.ts';
import './view-stepper.ts';
import './sortable-table.ts';

const figures = [...document.querySelectorAll('chart-figure')].filter((figure) => figure instanceof ChartFigure);
addEventListener('beforeprint', () => { for (const figure of figures) figure.toPaper(figure.view); });
addEventListener('afterprint', () => { for (const figure of figures) figure.toScreen(); });
followMenu();
followReadingMode(() => undefined);
followOffline();

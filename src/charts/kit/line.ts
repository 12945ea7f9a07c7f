/** Straight lines of a picture: level or upright, placed by numbers or by each datum. */
import { px, type Marks } from './marks.ts';

type Of<Datum> = number | ((datum: Datum) => number);

function placed<Datum>(of: Of<Datum>): (datum: Datum) => number {
  return typeof of === 'number' ? () => px(of) : (datum) => px(of(datum));
}

/** Lays line marks level at `y`. */
export function level<Datum>(lines: Marks<Datum>, from: Of<Datum>, to: Of<Datum>, y: Of<Datum>): Marks<Datum> {
  return lines.attr('x1', placed(from)).attr('x2', placed(to)).attr('y1', placed(y)).attr('y2', placed(y));
}

/** Stands line marks upright at `x`. */
export function upright<Datum>(lines: Marks<Datum>, x: Of<Datum>, from: Of<Datum>, to: Of<Datum>): Marks<Datum> {
  return lines.attr('x1', placed(x)).attr('x2', placed(x)).attr('y1', placed(from)).attr('y2', placed(to));
}

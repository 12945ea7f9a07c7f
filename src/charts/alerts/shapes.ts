/** Sizes and shapes of the marks: the stronger the advice, the larger and fuller. */

const radii: Readonly<Record<string, number>> = {
  'advise-caution': 3.8,
  'advise-against-travel': 4.4,
  'leave-when-possible': 5.2,
  'leave-now-commercial': 6,
};

/** Radius of the disc of a level, at size 1. */
export function radius(level: string): number {
  return radii[level] ?? 5;
}

/** Half the side of the square of a level, at size 1. */
export function side(level: string): number {
  return level === 'staff-departure-ordered' ? 5.2 : 4.4;
}

/** A ring with an arrow that points down: something was eased. */
export function ringWithArrow(r: number): string {
  const a = Math.round(r * 5) / 10;
  return `M${-r},0A${r},${r} 0 1 1 ${r},0A${r},${r} 0 1 1 ${-r},0M0,${-a}V${a}M${-a},0L0,${a}L${a},0`;
}

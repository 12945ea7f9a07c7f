import { heuristics, type AccessibilityCheck } from '../schemas/accessibility-check.ts';
import type { Reading } from './reading.ts';
import type { RecordSet } from './read-records.ts';

/**
 * Reports a critical heuristic that the audit leaves out, and in each one a
 * visual that is unknown, judged twice, or not judged: a new visual has to be.
 *
 * @param charts ids of all visuals; `undefined` when one could not be read.
 */
export function checkAudit({ report }: Reading, { records, ids }: RecordSet<AccessibilityCheck>, charts: ReadonlySet<string> | undefined): void {
  for (const { file, value } of records) {
    const judged = value.results.flatMap((result) => result.charts);
    const say = (expected: string, found: string): void => { report({ file, record: value.id, field: 'results', expected, found }); };
    for (const id of new Set(judged)) {
      if (judged.filter((one) => one === id).length > 1) say('each visual in one result', `"${id}" in two`);
      if (charts?.has(id) === false) say('ids of visuals in content/charts', `"${id}"`);
    }
    for (const id of charts ?? []) if (!judged.includes(id)) say(`a result for the visual "${id}"`, 'none');
  }
  for (const id of heuristics) {
    if (ids?.has(id) === false) report({ file: 'content/accessibility', record: id, field: 'its record', expected: 'every critical heuristic', found: 'none' });
  }
}

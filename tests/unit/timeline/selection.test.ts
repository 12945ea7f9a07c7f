/** The selection in the address. */
import { describe, expect, it } from 'vitest';
import { everything, readSelection, writeSelection } from '../../../src/timeline/selection.ts';

const known = { columns: ['2023', '2024', '2025-01', '2025-02'], kinds: ['blockade', 'coup'], confidences: ['high', 'low'], places: ['bamako', 'kati'] };

describe('the address', () => {
  it('is bare when all is selected', () => {
    expect(writeSelection(everything(known), known)).toBe('');
    expect(readSelection('', known)).toEqual(everything(known));
  });

  it('says a selection and gives it back', () => {
    const selection = { from: '2024', to: '2025-01', kinds: ['coup'], confidences: ['low'], places: ['bamako', 'kati'] };
    const query = writeSelection(selection, known);
    expect(query).toBe('?from=2024&to=2025-01&kind=coup&confidence=low&place=bamako,kati');
    expect(readSelection(query, known)).toEqual(selection);
    // As mail programs and chats rewrite it.
    expect(readSelection(query.replaceAll(',', '%2C'), known)).toEqual(selection);
  });

  it('is read without what it does not know, and in order', () => {
    expect(readSelection('?from=1999&kind=war,coup&place=paris&utm=x', known)).toEqual({ ...everything(known), kinds: ['coup'] });
    expect(readSelection('?from=2025-02&to=2024', known)).toMatchObject({ from: '2024', to: '2025-02' });
  });
});

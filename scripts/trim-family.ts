/** The family name in a font file, cut to what style sheets call it. */

/** Table directory entries and name records, bytes (OpenType, “Organization of an OpenType Font” and “name”). */
const entry = { first: 12, size: 16 };
const record = { first: 6, size: 12, nameId: 6, length: 8, offset: 10 };
const familyId = 1;

/**
 * “Source Sans 3 ExtraLight” is what a variable font calls its family, after
 * its lightest weight; a still of another weight keeps that name, and the
 * picture renderer would not find “Source Sans 3”. The longer name begins with
 * the wanted one, so its record is made shorter and nothing moves.
 */
export function trimFamily(font: Uint8Array, family: string): Buffer {
  const bytes = Buffer.from(font);
  const tables = bytes.readUInt16BE(4);
  for (let table = 0; table < tables; table += 1) {
    const at = entry.first + table * entry.size;
    if (bytes.toString('latin1', at, at + 4) !== 'name') continue;
    const start = bytes.readUInt32BE(at + 8);
    const storage = start + bytes.readUInt16BE(start + 4);
    for (let index = 0; index < bytes.readUInt16BE(start + 2); index += 1) {
      const place = start + record.first + index * record.size;
      if (bytes.readUInt16BE(place + record.nameId) !== familyId) continue;
      // Two bytes a letter on Windows and Unicode platforms, one on old Macs.
      const width = bytes.readUInt16BE(place) === 1 ? 1 : 2;
      const from = storage + bytes.readUInt16BE(place + record.offset);
      const wanted = Buffer.from(family, width === 1 ? 'latin1' : 'utf16le');
      if (width === 2) wanted.swap16();
      const found = bytes.subarray(from, from + wanted.length);
      if (!found.equals(wanted)) throw new Error(`expected a family that begins with “${family}”`);
      bytes.writeUInt16BE(wanted.length, place + record.length);
    }
  }
  return bytes;
}

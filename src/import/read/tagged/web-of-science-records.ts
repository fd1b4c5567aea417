import { numberedLines, type TaggedRecord, type TaggedRecords } from './tagged-record.ts';

/** Tags that a record can have; other capitals at the start of a line are words. */
const tags = new Set(
  `AA AB AE AF AR AU BA BD BE BF BN BP BS C1 C3 CA CC CD CL CN CR CT CY D2 DA DE DG DI DL DS DT EA
  ED EF EI EM EP ER ES EY FN FP FU FX GA GE GP HC HO HP ID IS J9 JI LA MA MC MI MQ NR OA OI OR P2 PA
  PC PD PE PG PI PL PM PN PS PT PU PY RI RP SC SE SI SN SO SP SU SX TC TI TM U1 U2 UT VL VR WC WE
  Z1 Z2 Z3 Z4 Z8 Z9 ZA ZB ZR ZS`.split(/\s+/),
);

/**
 * Splits an export of Web of Science into its records: from `PT` to `ER`. A value goes on in the
 * lines below that begin with blanks, or that begin with no tag.
 * @see https://webofscience.help.clarivate.com/en-us/Content/wos-core-collection/woscc-field-tags.htm
 */
export function webOfScienceRecords(text: string): TaggedRecords {
  const found: TaggedRecords = { records: [], unclosed: [], outside: [] };
  let record: TaggedRecord | undefined;
  for (const { text: content, line } of numberedLines(text)) {
    const [, start = '', value = ''] = /^([A-Z][A-Z0-9])(?: (.*))?$/s.exec(content) ?? [];
    const tag = tags.has(start) ? start : undefined;
    const last = record?.fields.at(-1);
    if (tag === 'ER' || tag === 'EF') record = undefined;
    else if (tag === 'PT') {
      const open = found.records.at(-1);
      if (record && open) found.unclosed.push(open.line);
      record = { line, fields: [{ tag, value, line }] };
      found.records.push(record);
    } else if (tag && record) record.fields.push({ tag, value, line });
    else if (content.trim() === '' || (tag && /^(?:FN|VR)$/.test(tag))) continue;
    else if (last) last.value += `\n${content.trim()}`;
    else found.outside.push(line);
  }
  if (record) found.unclosed.push(record.line);
  return found;
}

/**
 * SQL that leaves out the cases in which a person is jävig (KL 6:28–32), for lists across cases. Few cases have anybody who
 * is, so those are read once, along their own index, and not once per row.
 */
export const utanJav = (arendeId: string, person: string): string =>
  `${arendeId} <> ALL (ARRAY(SELECT id FROM revisionsarenden WHERE javiga <> '{}' AND ${person}::uuid = ANY (javiga)))`;

import type { Adresser } from '#local';
import { fraga, mottagenPost } from './egen-motor';
import type { Motorkommun } from './motorkommun';

/** What came of a kommun's life, without the ids: two kommuner with the same life have the same outcome. */
export type Utfall = Readonly<{
  handelser: readonly string[];
  kvitton: readonly string[];
  brev: readonly string[];
}>;

const HANDELSER = `SELECT a.titel || ' ' || h.nummer || ' ' || h.typ AS rad
FROM handelser h JOIN revisionsarenden a ON a.kommun_id = h.kommun_id AND a.id = h.arende_id
WHERE h.kommun_id = $1 ORDER BY a.titel, h.nummer`;

const KVITTON = `SELECT a.titel || ' ' || k.bevakning_nyckel || ' ' || k.period || ' ' || k.steg_avstand || ' ' || k.skapat AS rad
FROM kvitton k JOIN revisionsarenden a ON a.kommun_id = k.kommun_id AND a.id = k.arende_id
WHERE k.kommun_id = $1 ORDER BY 1`;

const BREV = `SELECT b.dag || ' ' || b.slag || ' ' || p.namn || ' ' || (b.skickat IS NOT NULL) || ' ' || count(n.*) AS rad
FROM brev b JOIN personer p ON p.kommun_id = b.kommun_id AND p.id = b.person_id
LEFT JOIN notiser n ON n.kommun_id = b.kommun_id AND n.brev_id = b.id
WHERE b.kommun_id = $1 GROUP BY b.id, b.dag, b.slag, p.namn, b.skickat ORDER BY 1`;

export async function utfall(adresser: Adresser, { id }: Motorkommun): Promise<Utfall> {
  const rader = async (sql: string) => (await fraga<{ rad: string }>(adresser, sql, id)).map(({ rad }) => rad);
  return { handelser: await rader(HANDELSER), kvitton: await rader(KVITTON), brev: await rader(BREV) };
}

/** Ids of the letters that the record holds as sent, and those that the mail server took: alike when each went once. */
export async function brevOchPost(adresser: Adresser, kommun: Motorkommun) {
  const brev = await fraga<{ id: string }>(
    adresser,
    'SELECT id FROM brev WHERE kommun_id = $1 AND skickat IS NOT NULL',
    kommun.id,
  );
  const post = await mottagenPost(adresser, kommun.epost);
  return {
    brev: brev.map(({ id }) => id).sort(),
    post: post.map(({ messageId }) => /^<([^@]+)@/.exec(messageId ?? '')?.[1] ?? 'utan Message-ID').sort(),
  };
}

/** Someone to log in as in the local stack. `subjekt` is the subject of the token, and what is typed at the login. */
export type Exempelanvandare = Readonly<{ subjekt: string; namn: string; roll: string }>;

/** One per role of design 1, and one who is away. Names are those of no one. */
export const EXEMPELANVANDARE: readonly Exempelanvandare[] = [
  { subjekt: 'jurist', namn: 'Juno Jurist', roll: 'Förvaltningsjurist' },
  { subjekt: 'avdelningschef', namn: 'Ada Avdelningschef', roll: 'Avdelningschef' },
  { subjekt: 'enhetschef', namn: 'Enar Enhetschef', roll: 'Enhetschef' },
  { subjekt: 'koordinator', namn: 'Kajsa Koordinator', roll: 'Enhetschef, borta till den 23 februari' },
  { subjekt: 'forvaltningschef', namn: 'Fia Förvaltningschef', roll: 'Förvaltningschef' },
  { subjekt: 'namndsekreterare', namn: 'Nils Nämndsekreterare', roll: 'Nämndsekreterare' },
  { subjekt: 'ordforande', namn: 'Ofelia Ordförande', roll: 'Nämndens ordförande' },
  { subjekt: 'revisor', namn: 'Rut Revisor', roll: 'Revisor' },
  { subjekt: 'kansli', namn: 'Kim Kansli', roll: 'Kommunstyrelsens kansli' },
  { subjekt: 'systemadministrator', namn: 'Siv Systemadministratör', roll: 'Systemadministratör' },
];

/** Those among them who act in the sample's story. */
export type Exempelsubjekt =
  'jurist' | 'avdelningschef' | 'enhetschef' | 'koordinator' | 'forvaltningschef' | 'namndsekreterare' | 'revisor';

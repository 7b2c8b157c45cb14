import * as begaran from '#contracts';
import { publiceraPaminnelseregler, publiceraStege } from '#domain';
import { kommunkommando } from './kommunkommando';

/** What a kommun decides about its reminders (ADR 20). Only ever added to: what has been sent followed what held then. */
export const STEGKOMMANDON = [
  kommunkommando({
    namn: 'publiceraStege',
    resurs: 'stegar',
    ratt: 'stegar.andra',
    begaran: begaran.NyStege,
    exempel: {
      stege: 'atgard',
      organId: null,
      gallerFran: '2026-09-01',
      nyUppgift: null,
      steg: [
        { arbetsdagar: -10, till: 'ANSVARIG', slag: 'PAMINNELSE' },
        { arbetsdagar: 1, till: 'ANSVARIG', slag: 'PAMINNELSE' },
        { arbetsdagar: 5, till: 'NARMAST_HOGRE', slag: 'ESKALERING' },
      ],
      darefterVar: 10,
    },
    rubrik: 'Publicera en ny version av en stege',
    beskrivning:
      'När någon påminns och när frågan går vidare, för ett organ eller för alla. Gäller från sin dag, också i öppna ' +
      'ärenden: det som redan är gjort upprepas inte, och det som skulle ha gjorts före den dagen görs inte.',
    rorArenden: true,
    gor: async (t, { begaran: { stege, organId, gallerFran, ...innehall } }, s) => {
      const { stegar } = await t.stegar.bok();
      const utfall = publiceraStege({ organId, gallerFran, stege: { id: stege, ...innehall } }, stegar, s);
      const kontext = { publicerad: s.nu, personId: s.personId };
      for (const handelse of utfall.ok ? utfall.handelser : []) {
        if (handelse.typ === 'stegePublicerad') await t.stegar.publiceraStege({ ...handelse, ...kontext });
      }
      return utfall;
    },
  }),
  kommunkommando({
    namn: 'publiceraPaminnelseregler',
    resurs: 'paminnelseregler',
    ratt: 'stegar.andra',
    begaran: begaran.NyaPaminnelseregler,
    exempel: { gallerFran: '2026-05-01', semesterperiod: { franVecka: 27, tillVecka: 31 }, bradskandePerDag: 5 },
    rubrik: 'Publicera nya regler för när besked lämnas',
    beskrivning:
      'Semesterperioden, då det som kommunen själv har bestämt dagen för vilar till den första arbetsdagen i augusti, och ' +
      'hur många brådskande brev en person får på en dag.',
    rorArenden: false,
    gor: async (t, { begaran: { gallerFran, ...regler } }, s) => {
      const utfall = publiceraPaminnelseregler({ gallerFran, regler }, (await t.stegar.bok()).regler, s);
      const kontext = { publicerad: s.nu, personId: s.personId };
      for (const handelse of utfall.ok ? utfall.handelser : []) {
        if (handelse.typ === 'paminnelsereglerPublicerade') await t.stegar.publiceraRegler({ ...handelse, ...kontext });
      }
      return utfall;
    },
  }),
];

import * as begaran from '#contracts';
import { avslaAnstand, begarAnstand, beviljaAnstand, paminnelseFranRevisorerna } from '#domain';
import { arendekommando } from './arendekommando';

/** What is done about the frist and the letters from revisorerna while the reply is on its way (domain 2.3). */
export const FRISTKOMMANDON = [
  arendekommando({
    namn: 'begarAnstand',
    resurs: 'anstandsbegaranden',
    ratt: 'anstand.begar',
    begaran: begaran.BegartAnstand,
    exempel: {
      begard: '2022-12-20',
      onskadSvarSenast: '2023-06-20',
      skal: 'Den nya nämnden sammanträder först den 24 januari.',
    },
    rubrik: 'Registrera begäran om anstånd',
    beskrivning: 'Nämnden har bett revisorerna om mer tid. Fristen och påminnelserna gäller tills de har svarat.',
    besluta: (arende, { begaran }, s) => begarAnstand(arende, begaran, s),
  }),
  arendekommando({
    namn: 'beviljaAnstand',
    resurs: 'anstand',
    ratt: 'anstand.registrera',
    begaran: begaran.BeviljatAnstand,
    exempel: { svarSenast: '2025-05-15', beslutad: '2025-03-03', kalla: 'Revisorernas svar 2025-03-03' },
    rubrik: 'Registrera beviljat anstånd',
    beskrivning: 'Revisorerna har flyttat svarsdagen. Den tidigare fristen står kvar i historiken.',
    kravVersion: false,
    besluta: (arende, { begaran }, s) => beviljaAnstand(arende, begaran, s),
  }),
  arendekommando({
    namn: 'avslaAnstand',
    resurs: 'avslagna-anstand',
    ratt: 'anstand.registrera',
    begaran: begaran.AvslagetAnstand,
    exempel: { datum: '2023-01-09', kalla: 'Mejl från revisorerna 2023-01-09' },
    rubrik: 'Registrera avslaget anstånd',
    beskrivning: 'Revisorerna har sagt nej. Fristen står kvar.',
    kravVersion: false,
    besluta: (arende, { begaran }, s) => avslaAnstand(arende, begaran, s),
  }),
  arendekommando({
    namn: 'paminnelseFranRevisorerna',
    resurs: 'revisorspaminnelser',
    ratt: 'anstand.registrera',
    begaran: begaran.Revisorspaminnelse,
    exempel: { datum: '2025-04-02', kalla: 'Mejl från revisorerna 2025-04-02' },
    rubrik: 'Registrera påminnelse från revisorerna',
    beskrivning: 'Revisorerna har frågat var svaret är. Förvaltningschefen och ordföranden får veta det nästa morgon.',
    kravVersion: false,
    besluta: (arende, { begaran }, s) => paminnelseFranRevisorerna(arende, begaran, s),
  }),
];

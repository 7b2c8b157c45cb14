import * as begaran from '#contracts';
import { aterkallaOrganremiss, forlangOrganremiss, remitteraTillOrgan } from '#domain';
import { arendekommando } from './arendekommando';

const ETT_ID = '4b1f9a52-8a53-4a0c-9a3c-1d2e3f405162';

/** Questions to another organ of the kommun, which answers in a case of its own (domain 2.7, ADR 27). */
export const ORGANREMISSKOMMANDON = [
  arendekommando({
    namn: 'remitteraTillOrgan',
    resurs: 'organremisser',
    ratt: 'remiss.skicka',
    begaran: begaran.NyOrganremiss,
    exempel: {
      organId: ETT_ID,
      rekommendationIds: [ETT_ID],
      fraga: 'Hur samverkar ni med oss om de unga som saknar sysselsättning?',
      svarSenast: '2025-02-20',
    },
    rubrik: 'Skicka remiss till ett annat organ',
    beskrivning:
      'Frågar en annan nämnd eller kommunstyrelsen. Organet får ett eget ärende med egen frist, beslutar själv om sitt ' +
      'yttrande, och svaret kommer till det här ärendet när det expedieras.',
    besluta: (arende, { begaran }, s) => remitteraTillOrgan(arende, begaran, s),
  }),
  arendekommando({
    namn: 'forlangOrganremiss',
    resurs: 'organremisser/{remissId}/forlangningar',
    ratt: 'remiss.skicka',
    begaran: begaran.ForlangdOrganremiss,
    exempel: { svarSenast: '2025-02-25' },
    rubrik: 'Ge organet mer tid',
    beskrivning: 'Flyttar svarsdagen i båda ärendena. Den tidigare dagen står kvar i det tillfrågade organets ärende.',
    besluta: (arende, { begaran, remissId }, s) => forlangOrganremiss(arende, { ...begaran, remissId }, s),
  }),
  arendekommando({
    namn: 'aterkallaOrganremiss',
    resurs: 'organremisser/{remissId}/aterkallelser',
    ratt: 'remiss.skicka',
    begaran: begaran.AterkalladOrganremiss,
    exempel: { skal: 'Frågan har fått sitt svar i revisorernas rapport.' },
    rubrik: 'Återkalla remissen till organet',
    beskrivning: 'Ingen väntar längre på yttrandet. Det tillfrågade organet får veta att ärendet ska avskrivas.',
    besluta: (arende, { begaran, remissId }, s) => aterkallaOrganremiss(arende, { ...begaran, remissId }, s),
  }),
];

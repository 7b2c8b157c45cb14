import type { Vadom } from '#application';
import type { VadOmSvar } from '#contracts';
import type { Arendeskillnad } from '#domain';

/** What would happen, as the API shows it: posts and never persons. */
export const vadomsvar = ({ rader, ...antal }: Vadom): VadOmSvar => ({
  ...antal,
  rader: rader.map(({ skillnad, ...rad }) => ({ ...rad, skillnad: skillnadssvar(skillnad) })),
});

const skillnadssvar = ({ steg, ...ovrigt }: Arendeskillnad) => ({
  ...ovrigt,
  steg: {
    nya: steg.nya.map(stegsvar),
    borta: steg.borta.map(stegsvar),
    flyttade: steg.flyttade.map(parsvar),
    andraMottagare: steg.andraMottagare.map(parsvar),
  },
});

type Ettsteg = Arendeskillnad['steg']['nya'][number];
type Par = Arendeskillnad['steg']['flyttade'][number];

const parsvar = ({ fore, efter }: Par) => ({ fore: stegsvar(fore), efter: stegsvar(efter) });

const stegsvar = ({ bevakning, steg, adressater }: Ettsteg) => ({
  bevakning: bevakning.slag,
  rubrik: bevakning.rubrik,
  slag: steg.slag,
  dag: steg.dag,
  befattningIds: adressater.map(({ befattningId }) => befattningId),
});

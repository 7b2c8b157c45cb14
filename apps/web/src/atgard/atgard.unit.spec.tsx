import type { VisadAtgard } from '#application';
import { datum, tidpunkt, type Atgard } from '#domain';
import { RAM_UTAN_BESOK } from '../layout/ram';
import { renderaSida } from '../layout/rendera-sida';
import { atgardssida } from './atgard.sida';
import { ATGARDSVAL } from './atgardsakter';
import { atgardsvy } from './atgardsvy';

const ATGARD: Atgard = {
  ...{ id: 'x', rekommendationIds: ['r'], beskrivning: 'Rutin för <uppföljning>', status: 'PAGAR' },
  ansvar: [{ befattningId: 'p', accepterad: datum('2025-04-01'), klar: null }],
  ...{ delegeringar: [], klartDatum: datum('2025-09-30'), foljsUpp: null, uppfoljningar: [], aterkommer: null },
  ...{ forekomster: [], beslutad: datum('2025-03-20'), tilldelad: datum('2025-03-21'), rapporter: [], bevis: [] },
  ...{ inblandade: [], omplaneringar: [], blockering: null, avbojning: null, verifiering: null },
  ...{ effektkontroll: null, ateroppningar: [], sammanslagenMed: null, avslut: null },
};

const GOR = { svarar: true, arbetar: true, farBedoma: false };
const BEDOMER = { svarar: false, arbetar: false, farBedoma: true };

function visad(andrat: Partial<Atgard>, person = GOR, ratter = ['atgard.utfor']): VisadAtgard {
  const arende = {
    ...{ id: 'a', organId: 'o', dnr: 'SN 2025-1', titel: 'Granskning', handlaggare: 'j', atgarder: [] },
    rekommendationer: [{ id: 'r', nummer: 7, text: 'Att nämnden följer upp.', delar: [] }],
    bemotanden: [{ rekommendationId: 'r', delId: null, stallningstagande: 'INSTAMMER', text: 'En rutin tas fram.' }],
    beslut: { paragraf: '§ 88', datum: datum('2025-03-20') },
  };
  const post = { roll: 'ENHETSCHEF', organId: 'o', enhetId: null, overordnadId: null, gallerTill: null };
  return {
    allt: {
      ...{ arende, version: 1, senasteHandelse: 1, idag: datum('2025-06-02') },
      organ: [{ id: 'o', namn: 'Socialnämnden' }],
      poster: [
        { ...post, id: 'p', namn: 'Enhetschef', innehavare: 'Alva Ek' },
        { ...post, id: 'j', namn: 'Förvaltningsjurist', innehavare: null },
      ],
    } as unknown as VisadAtgard['allt'],
    atgard: { ...ATGARD, ...andrat },
    person,
    harRatt: (ratt) => ratter.includes(ratt),
    handelser: [
      {
        loggad: {
          ...{ nummer: 9, tid: tidpunkt('2025-04-01T08:00:00.000Z'), hash: '' },
          handelse: { typ: 'atgardAccepterad', atgardId: 'x', befattningId: 'p', datum: datum('2025-04-01') },
          av: { personId: 'n', befattningId: 'p', forPersonId: null },
        },
        av: 'Alva Ek, Enhetschef',
      },
    ],
    kvitton: [],
  };
}

const valen = (det: VisadAtgard) => ATGARDSVAL.filter(({ passar }) => passar(det));
const namnen = (det: VisadAtgard) => valen(det).map(({ val }) => val);
const vy = (det: VisadAtgard) => atgardsvy(det, valen(det));

describe('Sidan om en åtgärd', () => {
  it('frågar den ansvariga hur det går, med svaren som passar', () => {
    expect(vy(visad({})).fraga).toBe('Hur går det?');
    expect(namnen(visad({}))).toEqual([
      ...['Det är klart', 'Det pågår', 'Vi behöver mer tid', 'Vi väntar på någon annan'],
      ...['Någon annan gör det åt mig', 'Lägg till bevis'],
    ]);
  });

  it('frågar först om den kan göras, när den är ny', () => {
    const ny = visad({ status: 'TILLDELAD' });
    expect(vy(ny).fraga).toBe('Kan ni göra det här?');
    expect(namnen(ny)).toEqual(expect.arrayContaining(['Vi gör det', 'Uppgiften är inte min']));
  });

  it('låter den som utför berätta hur det går men inte säga att det är klart', () => {
    const utfor = visad({}, { svarar: false, arbetar: true, farBedoma: false });
    expect(namnen(utfor)).toContain('Det pågår');
    expect(namnen(utfor)).not.toContain('Det är klart');
  });

  it('låter bara den som inte har haft den kontrollera den', () => {
    const klar = { status: 'KLARMARKERAD' } as const;
    const ratter = ['atgard.verifiera', 'atgard.planeraOm'];
    expect(namnen(visad(klar, BEDOMER, ratter))).toEqual(['Åtgärden är gjord', 'Åtgärden behöver mer arbete']);
    expect(namnen(visad(klar, GOR, ratter))).toEqual([]);
    expect(vy(visad(klar, GOR, ratter)).fraga).toBe('Du behöver inte göra något');
    expect(vy(visad(klar, GOR, ratter)).kontrolleras).toContain('Du kan inte kontrollera åtgärden');
  });

  it('ger inga val utan rätten', () => {
    expect(namnen(visad({}, GOR, []))).toEqual([]);
  });

  it('visar löftet ordagrant, vem som ansvarar och dagar som inte gäller längre', () => {
    const flyttad = visad({
      omplaneringar: [
        {
          fran: datum('2025-06-30'),
          till: datum('2025-09-30'),
          skal: 's',
          godkandAv: null,
          datum: datum('2025-05-01'),
        },
      ],
    });
    const { loften, beslut, ansvariga, tidigareDagar } = vy(flyttad);
    expect(loften).toEqual([{ nummer: 7, text: 'Att nämnden följer upp.', svar: ['Instämmer. En rutin tas fram.'] }]);
    expect(beslut).toBe('Socialnämnden § 88, torsdag 20 mars 2025');
    expect(ansvariga).toEqual(['Enhetschef (nu Alva Ek)']);
    expect(tidigareDagar).toEqual(['2025-06-30']);
    expect(renderaSida(RAM_UTAN_BESOK, atgardssida(vy(flyttad)))).toContain('tidigare datum: ');
  });

  it('säger att den är försenad med ord, och inte när den är klar', () => {
    expect(vy(visad({ klartDatum: datum('2025-05-30') })).lage.ord).toBe('Försenad, pågående');
    expect(vy(visad({ klartDatum: datum('2025-05-30'), status: 'KLARMARKERAD' })).lage.ord).toBe('Klarmarkerad');
  });

  it('visar vad som har hänt och vem som gjorde det, med text som text', () => {
    const html = renderaSida(RAM_UTAN_BESOK, atgardssida(vy(visad({}))));
    expect(html).toContain('2025-04-01, Alva Ek, Enhetschef');
    expect(html).toContain('Rutin för &lt;uppföljning>');
  });
});

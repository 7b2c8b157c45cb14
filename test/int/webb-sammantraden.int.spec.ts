import { webbprov } from '../support/webbprov';

describe('Nämndens möten i webben', () => {
  const prov = webbprov();
  const { inloggad } = prov;
  const moten = () =>
    prov.webb.lager.app.lager.iTransaktion(prov.forare.kommun.id, (t) =>
      t.organisation.sammantraden(prov.forare.kommun.organId),
    );
  const dagar = async () => (await moten()).map(({ datum }) => datum);

  it('visar vad ett möte ska bära, och när papperen ska vara där', async () => {
    const arendeId = await prov.forare.planerat({ titel: 'Kontroll av upphandling' });
    const sekreterare = await inloggad('NAMNDSEKRETERARE');

    const { text } = await sekreterare.oppna('/sammantraden');

    expect(text).toContain(`href="/arenden/${arendeId}"`);
    expect(text).toContain('Kontroll av upphandling');
    expect(text).toMatch(/Manusstopp <time/);
    expect(text).toContain(`/sammantraden/${prov.forare.kommun.sammantradeId}/flytta`);
  });

  it('säger vilka möten som har hållits utan att beslutet är registrerat', async () => {
    await prov.forare.planerat();
    await prov.forare.dag('2025-03-24');

    const { text } = await (await inloggad('NAMNDSEKRETERARE')).oppna('/sammantraden');

    expect(text).toContain('Möten där beslut inte är registrerat');
  });

  it('låter en revisor se dagarna, men varken ärenden eller något att ändra', async () => {
    await prov.forare.planerat({ titel: 'Kontroll av upphandling' });

    const { text } = await (await inloggad('REVISOR')).oppna('/sammantraden');

    expect(text).toContain('Kommande möten');
    expect(text).not.toContain('Inget svar');
    expect(text).not.toContain('Kontroll av upphandling');
    expect(text).not.toContain('/flytta');
  });

  it('flyttar ett möte, med dagar som människor skriver dem, och ärendets plan följer med', async () => {
    const arendeId = await prov.forare.planerat();
    const sekreterare = await inloggad('NAMNDSEKRETERARE');

    const sida = await sekreterare.oppna(`/sammantraden/${prov.forare.kommun.sammantradeId}/flytta`);
    const kvitto = await sekreterare.skicka(sida, { datum: '18 mars 2025', auDatum: '4/3 2025' });

    expect(kvitto.text).toContain('Mötet är ändrat');
    expect((await prov.forare.visa(arendeId)).arende.plan?.namndDatum).toBe('2025-03-18');
  });

  it('visar vad någon annan har ändrat sedan formuläret öppnades, och sparar inget', async () => {
    const sekreterare = await inloggad('NAMNDSEKRETERARE');
    const sida = await sekreterare.oppna('/sammantraden/lagg-till');
    const jurist = await inloggad('FORVALTNINGSJURIST');
    const falt = { organId: prov.forare.kommun.organId, datum: '2025-06-12' };
    await jurist.skicka(await jurist.oppna('/sammantraden/lagg-till'), falt);

    const svar = await sekreterare.skicka(sida, { ...falt, datum: '2025-06-17' });

    expect(svar.status).toBe(409);
    expect(svar.text).toContain('Ett sammanträde har lagts till torsdag 12 juni 2025');
    expect(await dagar()).not.toContain('2025-06-17');
  });

  it('visar vad en flytt skulle ändra, utan att göra den', async () => {
    const arendeId = await prov.forare.planerat({ titel: 'Kontroll av upphandling' });
    const { datum } = (await moten())[0] ?? { datum: '' };
    const sekreterare = await inloggad('NAMNDSEKRETERARE');

    const sida = await sekreterare.oppna(`/sammantraden/${prov.forare.kommun.sammantradeId}/flytta`);
    const provat = await sekreterare.skicka(sida, { datum: '2025-04-10', _prova: 'ja' });

    expect(provat.status).toBe(200);
    expect(provat.text).toContain('1 av 1 öppet ärende ändras.');
    expect(provat.text).toContain('Svaret hinner inte fram före svar senast.');
    expect(provat.text).toContain('Nämnd flyttas från torsdag 20 mars 2025 till torsdag 10 april 2025.');
    expect(provat.text).toContain('value="2025-04-10"');
    expect((await prov.forare.visa(arendeId)).arende.plan?.namndDatum).toBe('2025-03-20');
    expect(await dagar()).toContain(datum);
    expect((await sekreterare.skicka(provat, { datum: '2025-04-10' })).text).toContain('Mötet är ändrat');
    expect((await sekreterare.oppna('/sammantraden')).text).toContain('Svaret hinner inte ut i tid');
  });

  it('ställer in ett möte', async () => {
    const sekreterare = await inloggad('NAMNDSEKRETERARE');
    const fore = await dagar();

    const kvitto = await sekreterare.skicka(
      await sekreterare.oppna(`/sammantraden/${prov.forare.kommun.sammantradeId}/stall-in`),
    );

    expect(kvitto.text).toContain('Mötet är inställt');
    expect(await dagar()).toHaveLength(fore.length - 1);
  });

  describe('en mötesplan', () => {
    const inlast = async (falt: Readonly<Record<string, string | File>>) => {
      const sekreterare = await inloggad('NAMNDSEKRETERARE');
      return sekreterare.skicka(await sekreterare.oppna('/sammantraden/las-in'), falt);
    };
    const fil = (innehall: BlobPart, namn = 'moten.csv') => new File([innehall], namn);
    const forNamnden = () => ({ organId: prov.forare.kommun.organId });

    it('läses in ur en fil som svenska Excel har skrivit', async () => {
      const innehall = Buffer.from('Organ;Datum;Kommentar\nnämnden;2025-09-18;sammanträde på annan ort', 'latin1');

      const kvitto = await inlast({ ...forNamnden(), 'text.fil': fil(innehall) });

      expect(kvitto.text).toContain('Mötena är inlästa');
      expect(await dagar()).toContain('2025-09-18');
    });

    it('läses in ur en kalender', async () => {
      const kalender = [
        ...['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//x//x//SV', 'BEGIN:VEVENT', 'UID:sep@kommunen.example'],
        ...['DTSTART;VALUE=DATE:20250918', 'SUMMARY:Nämnden', 'END:VEVENT', 'END:VCALENDAR', ''],
      ].join('\r\n');

      await inlast({ ...forNamnden(), 'text.fil': fil(kalender, 'moten.ics') });

      expect(await dagar()).toContain('2025-09-18');
    });

    it('läses inte in alls när en rad är fel, och allt som stod i filen står kvar att rätta', async () => {
      const innehall = 'organ;datum\nx;2025-09-18\nx;31 september';

      const svar = await inlast({ ...forNamnden(), 'text.fil': fil(innehall) });

      expect(svar.status).toBe(422);
      expect(svar.text).toContain('Rad 3: ”31 september” i kolumnen datum är inget datum.');
      expect(svar.text).toContain('x;31 september</textarea>');
      expect(await dagar()).not.toContain('2025-09-18');
    });

    it.each([
      ['tom', new Uint8Array(), 'välj en fil som inte är tom'],
      ['en bild', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0]), 'tecken som inte kan sparas'],
      ['ett dokument', '%PDF-1.7\n1 0 obj', 'saknas i rubrikraden'],
      ['en kalender som inte är någon', 'BEGIN:VCALENDAR\nhej', 'går inte att läsa som en kalender'],
    ])('läses inte in ur en fil som är %s', async (_, innehall, text) => {
      const svar = await inlast({ ...forNamnden(), 'text.fil': fil(innehall) });

      expect(svar.status).toBe(422);
      expect(svar.text).toContain(text);
    });

    it('är för stor när den är större än någon mötesplan', async () => {
      const svar = await inlast({ ...forNamnden(), 'text.fil': fil('x'.repeat(500_000)) });

      expect(svar.status).toBe(413);
    });
  });
});

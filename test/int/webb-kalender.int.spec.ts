import ICAL from 'ical.js';
import { somSuperuser } from '../support/databas';
import type { Surfare } from '../support/surfare';
import { webbprov } from '../support/webbprov';

describe('En kalenderadress', () => {
  const prov = webbprov();
  const { inloggad } = prov;
  /** Makes an address and gives it, as the page shows it. */
  const skapad = async (person: Surfare, organId = ''): Promise<string> => {
    const sida = await person.skicka(await person.oppna('/konto/kalender/skapa'), { organId });
    return /https?:[^<]*\/kalender\/[^<]*/.exec(sida.text)?.[0] ?? `ingen adress på ${sida.url.pathname}`;
  };
  /** What a calendar program reads there, without logging in. */
  const last = async (adress: string) => {
    const svar = await fetch(adress);
    if (svar.status !== 200) return svar.status;
    const kalender = new ICAL.Component(ICAL.parse(await svar.text()) as [string, unknown[], unknown[]]);
    return kalender.getAllSubcomponents('vevent').map((ett) => {
      const { summary, description, startDate } = new ICAL.Event(ett);
      return { dag: startDate.toString(), rubrik: summary, text: description };
    });
  };

  it('visar det som ligger på personen, med sin dag', async () => {
    await prov.forare.medAtgard();
    const adress = await skapad(await inloggad('ENHETSCHEF'));

    expect(await last(adress)).toContainEqual(
      expect.objectContaining({ dag: '2025-09-30', rubrik: 'Åtgärden ”Rutin för uppföljning” ska vara klar' }),
    );
  });

  it('visas i den session som skapade den, och aldrig i någon annan', async () => {
    const person = await inloggad('ENHETSCHEF');
    const adress = await skapad(person);
    const sida = new URL(
      (await person.oppna('/konto')).text.match(/\/konto\/kalender\/[^/"]{36}/)?.[0] ?? '',
      prov.webb.adress,
    );

    expect((await person.oppna(sida.pathname)).text).toContain(adress);
    const igen = await (await inloggad('ENHETSCHEF')).oppna(sida.pathname);
    expect(igen.text).toContain('visas bara när den är ny');
    expect((await (await inloggad('FORVALTNINGSJURIST')).oppna(sida.pathname)).status).toBe(404);
  });

  it('öppnar inget när den är indragen, och svarar som om den aldrig funnits', async () => {
    const person = await inloggad('ENHETSCHEF');
    const adress = await skapad(person);
    expect(await last(adress)).toEqual([]);

    const [vag = ''] = /\/konto\/kalender\/[^/"]{36}\/dra-in/.exec((await person.oppna('/konto')).text) ?? [];
    await person.skicka(await person.oppna(vag));

    expect([await last(adress), await last(`${prov.webb.adress}/kalender/${'a'.repeat(43)}.ics`)]).toEqual([404, 404]);
    expect(await last(`${prov.webb.adress}/kalender/x'--.ics`)).toBe(404);
  });

  it('visar en nämnds möten, och vilka ärenden de ska bära bara för den som har dem i sin lista', async () => {
    await prov.forare.planerat({ titel: 'Kontroll av upphandling' });
    const { organId } = prov.forare.kommun;

    const sekreterarens = await last(await skapad(await inloggad('NAMNDSEKRETERARE'), organId));
    const revisorns = await last(await skapad(await inloggad('REVISOR'), organId));

    const motet = { dag: '2025-03-20', rubrik: 'Nämnd, Socialnämnden' };
    expect(sekreterarens).toContainEqual({
      ...motet,
      text: expect.stringContaining('Kontroll av upphandling') as string,
    });
    expect(revisorns).toContainEqual({ ...motet, text: '' });
  });

  it('visar inget av ett ärende där personen är jävig', async () => {
    const arendeId = await prov.forare.planerat({ titel: 'Kontroll av upphandling' });
    const adress = await skapad(await inloggad('NAMNDSEKRETERARE'), prov.forare.kommun.organId);

    await prov.forare.gor(
      'FORVALTNINGSJURIST',
      'anmalJav',
      { arendeId },
      { personId: prov.forare.kommun.person('NAMNDSEKRETERARE') },
    );

    expect(JSON.stringify(await last(adress))).not.toContain('Kontroll av upphandling');
  });

  it('är tom för den som har lämnat sin befattning', async () => {
    await prov.forare.medAtgard();
    const adress = await skapad(await inloggad('ENHETSCHEF'));
    await somSuperuser(
      prov.webb.lager.databas,
      "UPDATE innehav SET giltigt_tom = '2025-03-01' WHERE befattning_id = $1",
      prov.forare.kommun.post('ENHETSCHEF'),
    );
    await somSuperuser(
      prov.webb.lager.databas,
      'UPDATE kommuner SET organisation_version = organisation_version + 1 WHERE id = $1',
      prov.forare.kommun.id,
    );

    expect(await last(adress)).toEqual([]);
  });
});

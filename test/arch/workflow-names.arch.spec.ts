import {
  AVSTAMNINGSSCHEMA,
  SIGNAL,
  UPPGIFTSKO,
  WORKFLOW,
  arendeWorkflowId,
  rapporteringWorkflowId,
  utskickWorkflowId,
} from '#contracts/workflows';
import * as workflows from '#workflows';

/*
 * A case sleeps under these names for years. To rename one is to lose every case that is open; a new one is added
 * here and there, with a recorded history (ADR 7).
 */
describe('namn som är för alltid', () => {
  it('är de här workflow-typerna', () => {
    expect(Object.keys(workflows).sort()).toEqual(['avstamning', 'rapportering', 'revisionsarende', 'utskick']);
  });

  it('är samma typer i kontraktet som klienten startar efter', () => {
    expect(Object.values(WORKFLOW).sort()).toEqual(Object.keys(workflows).sort());
  });

  it('är de här signalerna', () => {
    expect(SIGNAL).toEqual({
      arendeAndrat: 'arendeAndrat',
      notiserFinns: 'notiserFinns',
      dagsAttRapportera: 'dagsAttRapportera',
    });
  });

  it('är den här kön och det här schemat', () => {
    expect([UPPGIFTSKO, AVSTAMNINGSSCHEMA]).toEqual(['revisionsvakt', 'avstamning']);
  });

  it('är id:n som säger vad de bevakar', () => {
    expect(arendeWorkflowId('a1')).toBe('revisionsarende/a1');
    expect(utskickWorkflowId('k1')).toBe('utskick/k1');
    expect(rapporteringWorkflowId('k1')).toBe('rapportering/k1');
  });
});

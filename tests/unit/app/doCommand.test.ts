import { describe, expect, it, vi } from 'vitest';
import { canDo, doCommand, type HallCommands } from '../../../src/app/doCommand';
import { createSession } from '../../../src/app/session';
import { commands, type CommandId } from '../../../src/exhibition/commands';
import { openPersistence } from '../../../src/visit/persistence';
import { createVisit } from '../../../src/visit/visit';
import { fakeBrowser } from '../visit/fakeBrowser';

const hall = (): HallCommands => ({
  walkToLobby: vi.fn(), walkToCorner: vi.fn(), hasTours: true, step: vi.fn(() => true), read: vi.fn(() => true), listen: vi.fn(), halt: vi.fn(),
});

function begin(inHall = false) {
  const session = createSession();
  session.setState({ dialog: 'search' });
  const visit = createVisit(openPersistence(fakeBrowser().openTab()));
  const parts = { session, visit, otherLanguage: undefined, hall: inHall ? hall() : undefined };
  return { ...parts, act: (id: CommandId) => doCommand(id, parts), settings: () => visit.store.getState().settings };
}

describe('a command found by its name', () => {
  it('closes the search and changes what it names', () => {
    const { act, session, settings } = begin();
    act('care');
    expect(session.getState().dialog).toBeNull();
    expect(settings()).toMatchObject({ care: true, careAsked: true });
    act('usual');
    expect(settings().care).toBe(false);
    act('night');
    expect(settings().daylight).toBe('night');
    act('soundOn');
    expect(settings().sound).toBe(true);
  });

  it('takes the text one step up or down, and stops at either end', () => {
    const { act, settings } = begin();
    const sizes = ['bigger', 'bigger', 'bigger', 'bigger', 'smaller'].map((id) => {
      act(id as CommandId);
      return settings().textScale;
    });
    expect(sizes).toEqual([1.25, 1.5, 2, 2, 1.5]);
  });

  it('opens the dialog it names in place of the search', () => {
    const { act, session } = begin();
    for (const id of ['help', 'settings', 'bank'] as const) {
      act(id);
      expect(session.getState().dialog).toBe(id);
    }
  });

  it('walks in the hall', () => {
    const { act, hall: walks } = begin(true);
    act('lobby');
    expect(walks!.walkToLobby).toHaveBeenCalledOnce();
  });

  it('reads the page aloud, or in the hall what is in front', () => {
    const page = begin();
    page.act('listen');
    expect(page.session.getState().listening).toBe(true);
    const inHall = begin(true);
    inHall.act('listen');
    expect(inHall.hall!.listen).toHaveBeenCalledOnce();
  });
});

it('is offered only where it can be done', () => {
  const offered = (where: Parameters<typeof canDo>[1]) => commands.filter((id) => canDo(id, where));
  const onPage = offered({ hall: undefined, otherLanguage: undefined });
  expect(onPage).toEqual(expect.arrayContaining(['care', 'bigger', 'help']));
  for (const id of ['map', 'tours', 'lobby', 'faceToFace', 'language'] as const) expect(onPage).not.toContain(id);
  expect(offered({ hall: hall(), otherLanguage: 'en/' })).toEqual(commands);
  expect(offered({ hall: { ...hall(), hasTours: false }, otherLanguage: 'en/' })).not.toContain('tours');
});

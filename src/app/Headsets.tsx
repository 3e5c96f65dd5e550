import { boothPlace } from '../hall/planIndex';
import { loadHeadset, stepInside } from './headsetVisit';
import { saidWhere } from './saidWhere';
import { StepInside } from './StepInside';
import { loadTable, seeOnTable } from './tableVisit';
import type { Hall } from './useHall';

/** The ways out of the screen: into a headset, onto a table. Each shows itself only on a device that has it. */
export function Headsets({ hall: { index, root, view, visit, session, visitor, zones, booths, duck } }: { hall: Hall }) {
  const { words } = index;
  return (
    <>
      <StepInside
        mode="immersive-vr" word={words.enterVr} failedWord={words.vrFailed} load={loadHeadset}
        onStep={() => stepInside({ index, root, view, visit, where: () => saidWhere(index, session.getState(), zones, booths), hush: () => session.setState({ listening: false }), duck })}
      />
      <StepInside
        mode="immersive-ar" word={words.tableSee} failedWord={words.tableFailed} load={loadTable}
        onStep={async () => {
          const chosen = await seeOnTable({ index, view, visit });
          if (chosen === null) return;
          session.setState({ dialog: null });
          view.locomotion.visited(boothPlace(view.plan, chosen)!.readingSpot);
          visitor.readBooth(chosen);
        }}
      />
    </>
  );
}

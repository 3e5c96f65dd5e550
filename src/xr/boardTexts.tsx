import { boothPlace } from '../hall/planIndex';
import { ClothBoard } from './board/ClothBoard';
import { QuestionBoard } from './board/QuestionBoard';
import { ReadingBoard } from './board/ReadingBoard';
import type { Boards } from './boards';
import { Farewell } from './Farewell';
import type { HeadsetHall } from './headsetHall';
import { Lectern } from './Lectern';
import type { Rig } from './rig';

/** What the buttons of the boards set off. */
export interface BoardActs {
  /** Leads on; undefined where nothing comes next. */
  next(): (() => void) | undefined;
  toLobby(): void;
  /** Sits down, or stands up. */
  sit(): void;
  /** Comes out of the hall. */
  leave(): void;
}

/** What stands on the boards: booths, questions, the visitor's cloth, the farewell, and everything there is to do. */
export class BoardTexts {
  constructor(
    private readonly hall: HeadsetHall, private readonly session: XRSession, private readonly boards: Boards,
    private readonly rig: Rig, private readonly acts: BoardActs,
  ) {}

  /** Puts a booth's text on the big board. */
  read(id: string): void {
    const { hall } = this;
    const booth = boothPlace(hall.plan, id);
    if (!booth) return;
    this.boards.openReading(
      <ReadingBoard
        key={id} id={id} index={hall.index} root={hall.root} loadBooth={hall.loadBooth} onRead={hall.read}
        onNext={this.acts.next()} onPage={hall.turned} reading={hall.reading} session={this.session}
        onClose={() => this.close()}
      />,
      { ...this.rig.look, yaw: booth.readingSpot.yaw },
    );
  }

  /** Puts a question's answer on the big board, or the list of them all (null). */
  ask(id: string | null): void {
    const { hall } = this;
    this.boards.openReading(
      <QuestionBoard
        id={id} index={hall.index} root={hall.root} load={hall.loadQuestions}
        onList={() => this.ask(null)} onClose={() => this.close()}
      />,
      this.rig.look,
    );
  }

  /** Puts the visitor's own cloth on the big board, as far as it has come, with the ribbons they signed. */
  showCloth(): void {
    const { index, root, made, loadPledgeWords } = this.hall;
    this.boards.openReading(<ClothBoard index={index} root={root} made={made()} loadPledgeWords={loadPledgeWords} onClose={() => this.close()} />, this.rig.look);
  }

  /** Puts the bright board before the end before the visitor; while it stands they have time, and may stay. */
  farewell(why: 'rest' | 'end'): void {
    this.boards.openReading(<Farewell index={this.hall.index} why={why} onCloth={() => this.showCloth()} onStay={() => this.close()} onLeave={() => this.acts.leave()} />, this.rig.look);
  }

  /** Puts the big board away. */
  close(): void {
    this.boards.closeReading();
    this.hall.turned?.(null);
  }

  /** Says on the low board where the visitor is, in words; `line` is what a led walk says there, `booth` the one to read. */
  standAt(where: string, line: string | null, booth: string | null, seated: boolean): void {
    const { acts } = this;
    this.boards.standLectern(
      <Lectern
        index={this.hall.index} where={where} line={line} seated={seated}
        onNext={acts.next()}
        onRead={booth === null ? undefined : () => this.read(booth)}
        onLobby={() => acts.toLobby()}
        onCloth={() => this.showCloth()}
        onSeated={() => acts.sit()}
        onLeave={() => this.farewell('end')}
      />,
    );
  }
}

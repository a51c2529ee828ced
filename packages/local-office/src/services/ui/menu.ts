// A menu and its builder. (AS/guides/menus)

import { declareService, ServiceError, signatureError } from '../../runtime/service/service';
import type { RuntimeSession } from '../../runtime/service/session';
import type { MenuData } from '../../runtime/state/office-state';

type Entry = MenuData['entries'][number];

/** A menu under construction; nothing shows before addToUi(). */
export class Menu {
  private readonly entries: Entry[] = [];

  constructor(
    private readonly session: RuntimeSession,
    private readonly caption: string,
  ) {}

  addItem(caption: unknown, functionName: unknown): this {
    if (typeof caption !== 'string' || typeof functionName !== 'string') {
      throw signatureError('Menu.addItem', [caption, functionName]);
    }
    this.entries.push({ kind: 'item', caption, functionName });
    return this;
  }

  addSeparator(): this {
    this.entries.push({ kind: 'separator' });
    return this;
  }

  addSubMenu(menu: unknown): this {
    if (!(menu instanceof Menu)) throw signatureError('Menu.addSubMenu', [menu]);
    this.entries.push(menu.data());
    return this;
  }

  /** A menu of the same name is replaced (AS/guides/menus). */
  addToUi(): void {
    if (this.entries.length === 0) throw new ServiceError('Menu must contain at least one item.');
    const { menus } = this.session.state.ui;
    const place = menus.findIndex((menu) => menu.caption === this.caption);
    if (place < 0) menus.push(this.data());
    else menus[place] = this.data();
  }

  private data(): MenuData {
    return { kind: 'menu', caption: this.caption, entries: [...this.entries] };
  }
}

declareService(Menu, {
  name: 'Menu',
  methods: { addItem: 'local', addSeparator: 'local', addSubMenu: 'local', addToUi: 'write' },
});

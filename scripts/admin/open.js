/** Runs on the editing page: starts it. There is nobody to log in as, since the files are this computer's own. */
localStorage.setItem('decap-cms-user', JSON.stringify({ backendName: 'proxy' }));

// A page without a file name gets its title's pinyin.
globalThis.CMS.registerEventListener({
  name: 'preSave',
  async handler({ entry }) {
    const data = entry.get('data');
    if (data.get('id')) return data;
    const response = await fetch(`id?title=${encodeURIComponent(data.get('title'))}`);
    return data.set('id', await response.text());
  },
});

globalThis.CMS.init();
